/// A call about a ticket: who was spoken to, and what was said.
package struct TicketCall: Hashable, Sendable, Codable {
    package var ticket: Ticket.ID
    /// 1, 2, 3 … within the ticket.
    package var sequence: Int
    package var at: Timestamp
    /// With whom.
    package var person: String
    package var words: String
    /// Who noted it.
    package var by: String

    package init(ticket: Ticket.ID, sequence: Int, at: Timestamp, person: String, words: String, by: String) {
        self.ticket = ticket
        self.sequence = sequence
        self.at = at
        self.person = person
        self.words = words
        self.by = by
    }
}
