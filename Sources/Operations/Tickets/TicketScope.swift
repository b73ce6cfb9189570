import DeskModel
import ServiceModel
import Storage

/// What the laws of tickets have in common.
extension CommandScope {
    func ticket(_ id: Ticket.ID) throws -> Ticket {
        guard let ticket = try read.find(id) else { throw Refusal.desk(.notFound(.ticket, key: id.description)) }
        return ticket
    }

    /// Throws unless the ticket's diagram allows this act where it stands: with the order that stands in the way, if one does.
    func require(_ act: TicketAct, for ticket: Ticket) throws {
        let orders = try read.orders(ofTicket: ticket.id)
        let state = TicketLifecycle.state(stage: ticket.stage, orders: orders.map(\.state))
        guard !TicketLifecycle.allows(act, in: state) else { return }
        if state == .qualified, act != .reopen, let order = orders.first(where: { !$0.state.isOver }) {
            throw Refusal.tickets(.orderStands(ticket.number, act: act, order.number, order.state))
        }
        if state == .new, act == .close { throw Refusal.tickets(.nothingDone(ticket.number)) }
        let possible = TicketAct.allCases.filter { TicketLifecycle.allows($0, in: state) }
        throw Refusal.tickets(.state(ticket.number, state, act: act, possible: possible))
    }

    func freshTicketNumber() throws -> TicketNumber {
        let year = calendar.day(of: now).year
        return TicketNumber(year: year, sequence: try transaction.next(counter: TicketNumber.series(of: year)))
    }

    /// With clean texts.
    func checked(_ reporter: Reporter) throws -> Reporter {
        Reporter(
            name: try text(reporter.name, of: .reporter, mayBeEmpty: true),
            phone: try text(reporter.phone, of: .phone, mayBeEmpty: true),
            email: try text(reporter.email, of: .email, mayBeEmpty: true))
    }

    /// A site of that customer, and devices that stand there. Devices say the site where nobody else does.
    func checked(
        site: Site.ID?, _ assets: [Asset.ID], of customer: Customer.ID
    ) throws -> (site: Site.ID?, assets: [Asset.ID]) {
        let named = try site ?? assets.first.flatMap { try read.find($0)?.site }
        guard let named else { return (nil, []) }
        guard let place = try read.find(named), place.customer == customer else {
            throw Refusal.desk(.notFound(.site, key: named.description))
        }
        return (place.id, try checked(assets, at: place.id))
    }

    /// A type that new work may be of.
    func usableType(_ id: ServiceType.ID) throws -> ServiceType {
        let type = try serviceType(id)
        guard type.isActive else { throw Refusal.desk(.invalid(field: .type, .required)) }
        return type
    }
}

extension Reader {
    /// The company's table from impact and urgency to priority.
    func ticketPriorities() throws -> TicketPriorities {
        try setting(TicketPriorities.setting).flatMap { TicketPriorities(text: $0) } ?? .standard
    }

    func state(of ticket: Ticket) throws -> TicketState {
        TicketLifecycle.state(stage: ticket.stage, orders: try orderStates(ofTicket: ticket.id))
    }
}

extension TicketPriorities {
    static let setting = "ticketPriorities"
}
