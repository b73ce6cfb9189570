package import ServiceModel

/// Makes orders of a ticket: one for each of the works. They have what the ticket says, and of their type what nobody said;
/// what is attached to the ticket belongs to them too.
package struct ConvertTicket: BasedCommand {
    package static let name = "convert-ticket"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    /// What one of the orders is about.
    package enum Work: Hashable, Sendable, Codable {
        /// By a type, or by that of the ticket; minutes on site if somebody has said so.
        case ofType(ServiceType.ID?, duration: Int?)
        /// As somebody filled it in.
        case draft(OrderDraft)
    }

    package var ticket: Ticket.ID
    package var works: [Work]
    /// Make them ready if they have a place and a duration.
    package var qualify: Bool
    /// Refuse when there is an order already: whoever asks believes that there is none.
    package var isFirst: Bool
    package var basis: Basis

    package init(
        ticket: Ticket.ID, works: [Work] = [.ofType(nil, duration: nil)], qualify: Bool = true,
        isFirst: Bool = false, basis: Basis = Basis()
    ) {
        self.ticket = ticket
        self.works = works
        self.qualify = qualify
        self.isFirst = isFirst
        self.basis = basis
    }
}
