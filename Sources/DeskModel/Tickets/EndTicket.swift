package import ServiceModel

/// A ticket ends: it is closed when all its orders are done, or it needs no order.
package struct EndTicket: BasedCommand {
    package static let name = "end-ticket"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package enum End: Hashable, Sendable, Codable {
        /// With the reporter's words, if there were any.
        case closed(words: String)
        case rejected(reason: String)
        case duplicate(of: Ticket.ID, words: String)
        case remote(reason: String)

        package var act: TicketAct {
            switch self {
            case .closed: .close
            case .rejected: .reject
            case .duplicate: .duplicate
            case .remote: .resolveRemotely
            }
        }
    }

    package var ticket: Ticket.ID
    package var end: End
    package var basis: Basis

    package init(ticket: Ticket.ID, _ end: End, basis: Basis = Basis()) {
        self.ticket = ticket
        self.end = end
        self.basis = basis
    }
}
