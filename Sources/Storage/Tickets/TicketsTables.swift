import ServiceModel

extension Department {
    static let tickets = Department(
        "tickets", [Ticket.self, TicketOrder.self, TicketLink.self, TicketCall.self])
}
