package import ServiceModel

/// Changes what is said about a ticket that is open. Only the fields that are given change.
package struct EditTicket: BasedCommand {
    package static let name = "edit-ticket"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var ticket: Ticket.ID
    package var changes: Changes
    package var basis: Basis

    package struct Changes: Hashable, Sendable, Codable {
        /// Another customer's sites and devices are others too: those of before go.
        package var customer: Customer.ID?
        package var site: OptionalChange<Site.ID>?
        package var assets: [Asset.ID]?
        package var symptom: String?
        package var note: String?
        package var channel: TicketChannel?
        package var reporter: Reporter?
        package var impact: TicketGrade?
        package var urgency: TicketGrade?
        /// Taken away, it follows from the company's table, as it does when impact or urgency change.
        package var priority: OptionalChange<Priority>?
        package var serviceType: OptionalChange<ServiceType.ID>?
        /// How another program calls it; empty when none does any more.
        package var key: String?

        package init() {}
    }

    package init(ticket: Ticket.ID, changes: Changes, basis: Basis = Basis()) {
        self.ticket = ticket
        self.changes = changes
        self.basis = basis
    }
}
