package import ServiceModel

/// A ticket that ended goes on as a new one, which is linked to it and says what it said.
package struct ReopenTicket: BasedCommand {
    package static let name = "reopen-ticket"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var ticket: Ticket.ID
    /// What is wrong now; empty when it is the same.
    package var note: String
    package var basis: Basis

    package init(ticket: Ticket.ID, note: String = "", basis: Basis = Basis()) {
        self.ticket = ticket
        self.note = note
        self.basis = basis
    }
}
