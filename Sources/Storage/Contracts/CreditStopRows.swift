package import ServiceModel

extension CreditStop: Stored {
    package static let table = Table(
        "credit_stop", .restorable, key: ["customer_id"], ["customer_id", "since", "reason"])
    package var fields: [SQLValue] { [SQLValue(customer), SQLValue(since), .text(reason)] }

    package init(reading row: inout RowReader) throws {
        try self.init(customer: row.id(), since: row.day(), reason: row.text())
    }
}

extension Reader {
    /// `nil` for a customer whose credit is fine.
    package func creditStop(of customer: Customer.ID) throws -> CreditStop? {
        try fetch(CreditStop.self, "WHERE customer_id = :customer", ["customer": SQLValue(customer)]).first
    }
}
