package import ServiceModel

extension TicketCall: Stored {
    package static let table = Table(
        "ticket_call", .restorable, key: ["ticket_id", "sequence"],
        ["ticket_id", "sequence", "at", "person", "words", "taken_by"])
    package var fields: [SQLValue] {
        [SQLValue(ticket), SQLValue(sequence), SQLValue(at), .text(person), .text(words), .text(by)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            ticket: row.id(), sequence: row.integer(), at: row.moment(), person: row.text(), words: row.text(),
            by: row.text())
    }
}
