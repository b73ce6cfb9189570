package import ServiceModel

/// The ticket that an order came of, as the order shows it.
package struct OrderTicket: Hashable, Sendable {
    package var ticket: Ticket
    package var state: TicketState

    package init(ticket: Ticket, state: TicketState) {
        self.ticket = ticket
        self.state = state
    }

    /// `phone, Sun 22, 19:10, Anna Lis, +48 000 512 208`.
    package func reportWords(_ wording: Wording) -> String {
        let reporter = [ticket.reporter.name, ticket.reporter.phone, ticket.reporter.email].filter { !$0.isEmpty }
        return ([ticket.channel.name(wording.language), wording.moment(ticket.reported)] + reporter)
            .joined(separator: ", ")
    }
}
