package import ServiceModel

extension FindingOrder: Stored {
    package static let table = Table(
        "finding_order", .restorable, key: ["answer_id", "order_id"], ["answer_id", "order_id"])
    package var fields: [SQLValue] { [SQLValue(answer), SQLValue(order)] }

    package init(reading row: inout RowReader) throws {
        try self.init(answer: row.id(), order: row.id())
    }
}
