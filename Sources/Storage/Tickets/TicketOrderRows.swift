package import ServiceModel

extension TicketOrder: Stored {
    package static let table = Table(
        "ticket_order", .restorable, key: ["ticket_id", "order_id"], ["ticket_id", "order_id"])
    package var fields: [SQLValue] { [SQLValue(ticket), SQLValue(order)] }

    package init(reading row: inout RowReader) throws {
        try self.init(ticket: row.id(), order: row.id())
    }
}
