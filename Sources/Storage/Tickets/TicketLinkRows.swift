package import ServiceModel

extension TicketLink: Stored {
    package static let table = Table(
        "ticket_link", .restorable, key: ["ticket_id", "kind", "other_id"], ["ticket_id", "kind", "other_id"])
    package var fields: [SQLValue] { [SQLValue(ticket), .text(kind.rawValue), SQLValue(other)] }

    package init(reading row: inout RowReader) throws {
        try self.init(ticket: row.id(), kind: row.code(), other: row.id())
    }
}
