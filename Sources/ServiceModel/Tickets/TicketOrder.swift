/// An order that a ticket became.
package struct TicketOrder: Hashable, Sendable, Codable {
    package var ticket: Ticket.ID
    package var order: Order.ID

    package init(ticket: Ticket.ID, order: Order.ID) {
        self.ticket = ticket
        self.order = order
    }
}
