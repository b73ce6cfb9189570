/// What a ticket has to do with an earlier one.
package struct TicketLink: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// It reports what the other one reported.
        case duplicate
        /// It goes on where the other one ended.
        case reopened
        /// It is an answer to the mail of the other one.
        case reply
    }

    package var ticket: Ticket.ID
    package var kind: Kind
    /// The earlier one.
    package var other: Ticket.ID

    package init(ticket: Ticket.ID, kind: Kind, other: Ticket.ID) {
        self.ticket = ticket
        self.kind = kind
        self.other = other
    }
}
