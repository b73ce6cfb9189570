import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// The ticket with the contract that counts for it, and what is due by that contract from the time of the report on. A
    /// ticket without a contract has no clocks; nor has one of which nobody has said where.
    func agreed(_ ticket: Ticket) throws -> Ticket {
        var ticket = ticket
        (ticket.contract, ticket.sla) = (nil, ServiceLevel())
        guard let site = ticket.site else { return ticket }
        let type = try ticket.serviceType.flatMap { try read.find($0) }
        var draft = OrderDraft(
            customer: ticket.customer, site: site, assets: ticket.assets, type: type?.category ?? .repair,
            title: ticket.symptom, priority: ticket.priority)
        draft.reported = ticket.reported
        guard let id = try read.contract(for: draft, at: now, calendar), let contract = try read.find(id) else {
            return ticket
        }
        return timed(ticket, by: contract, at: site, type)
    }

    /// The clock of a ticket runs as that of an order would which was reported at the same time.
    private func timed(_ ticket: Ticket, by contract: Contract, at site: Site.ID, _ type: ServiceType?) -> Ticket {
        var order = Order(
            id: Identifier(0), number: OrderNumber(year: 2000, sequence: 1), customer: ticket.customer, site: site,
            title: ticket.symptom, priority: ticket.priority, reported: ticket.reported,
            terms: type.map { WorkTerms($0) })
        order.keepTime(by: contract, [], calendar)
        var ticket = ticket
        (ticket.contract, ticket.sla) = (contract.id, order.sla)
        return ticket
    }

    /// Computes what is due for the open tickets under a contract anew.
    func renewTicketClocks(under contract: Contract) throws {
        for ticket in try read.openTickets(under: contract.id) {
            guard let site = ticket.site else { continue }
            let type = try ticket.serviceType.flatMap { try read.find($0) }
            let timed = timed(ticket, by: contract, at: site, type)
            if timed != ticket { try transaction.update(timed) }
        }
    }
}
