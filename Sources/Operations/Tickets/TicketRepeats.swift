import DeskModel
import ServiceModel
import Storage

/// Faults that came back, as tickets and orders tell: the same customer reported the same, of the same device or, where no
/// device is named, of the same site, in the 30 days before; or an order did away with it in that time, or is open for it.
struct TicketRepeats {
    private static let span = SameFault.span
    private static let reach = 90

    private let reader: Reader
    private let tickets: [Customer.ID: [Ticket]]
    private let orders: [Customer.ID: [Order]]
    /// The tickets that each order came of.
    private let origins: [Order.ID: Set<Ticket.ID>]
    private let calendar: CompanyCalendar

    init(_ reader: Reader, for tickets: [Ticket], _ calendar: CompanyCalendar) throws {
        self.reader = reader
        self.calendar = calendar
        let first = (tickets.map(\.reported).min() ?? Timestamp(seconds: 0)) - Self.reach * 86_400
        var known: [Customer.ID: [Ticket]] = [:]
        var orders: [Customer.ID: [Order]] = [:]
        var origins: [Order.ID: Set<Ticket.ID>] = [:]
        for customer in Set(tickets.map(\.customer)) {
            known[customer] = try reader.tickets(of: customer, since: first)
            orders[customer] = try reader.faults(of: customer, since: first)
            for link in try reader.ticketOrders(of: customer) { origins[link.order, default: []].insert(link.ticket) }
        }
        (self.tickets, self.orders, self.origins) = (known, orders, origins)
    }

    /// `nil` when it did not come back.
    func before(_ ticket: Ticket) throws -> TicketRepeat? {
        let before = (tickets[ticket.customer] ?? []).filter { other in
            other.stage != .duplicate && other.stage != .rejected && other.id != ticket.id
                && isBefore(other.reported, other.assets, other.site, ticket)
        }
        // An order of a ticket that is counted, or of this one, is no further report.
        let counted = Set(before.map(\.id)).union([ticket.id])
        let work = (orders[ticket.customer] ?? []).filter { order in
            isBefore(order.reported, order.assets, order.site, ticket)
                && origins[order.id, default: []].isDisjoint(with: [ticket.id])
        }
        let count = before.count + work.count { origins[$0.id, default: []].isDisjoint(with: counted) }
        let byOrder = try work.lazy.compactMap { try same($0, as: ticket, count) }.first
        if let byOrder, byOrder.isOpen { return byOrder }
        let earlier = before.first {
            ticket.reported.since($0.reported) <= Self.span * 86_400 && SameFault.isSame($0.symptom, ticket.symptom)
        }
        let byTicket = earlier.map { other in
            let day = calendar.day(of: other.reported)
            return TicketRepeat(day: day, days: calendar.day(of: ticket.reported).since(day), count: count)
        }
        return [byTicket, byOrder].compactMap { $0 }.min { $0.days < $1.days }
    }

    /// What an order of the same fault says: it is open, or its work ended in the 30 days before.
    private func same(_ order: Order, as ticket: Ticket, _ count: Int) throws -> TicketRepeat? {
        guard SameFault.isSame(order.title, ticket.symptom) else { return nil }
        let today = calendar.day(of: ticket.reported)
        guard order.state.isOver else {
            let day = calendar.day(of: order.reported)
            return TicketRepeat(
                day: day, days: today.since(day), count: count, order: order.number, isOpen: true)
        }
        guard let ended = try reader.endOfWork(on: order),
            SameFault.cameBack(ticket.symptom, reported: ticket.reported, after: order.title, ended: ended)
        else { return nil }
        let day = calendar.day(of: ended)
        return TicketRepeat(day: day, days: today.since(day), count: count, order: order.number)
    }

    private func isBefore(_ reported: Timestamp, _ assets: [Asset.ID], _ site: Site.ID?, _ ticket: Ticket) -> Bool {
        guard reported < ticket.reported, ticket.reported.since(reported) <= Self.reach * 86_400 else { return false }
        if ticket.assets.isEmpty || assets.isEmpty { return ticket.site != nil && site == ticket.site }
        return !Set(ticket.assets).isDisjoint(with: assets)
    }
}

extension Reader {
    /// Repairs, warranty work and complaints of a customer from `since` on that were not cancelled, newest first.
    fileprivate func faults(of customer: Customer.ID, since: Timestamp) throws -> [Order] {
        try orders(of: customer, since: since).filter { SameFault.isFault($0.type) && $0.state != .cancelled }
    }

    /// When the last completed visit of an order ended; `nil` where none was.
    fileprivate func endOfWork(on order: Order) throws -> Timestamp? {
        try visits(of: order.id).filter { $0.state == .completed }
            .compactMap { VisitTimes(try events(of: $0.id)).ended }.max()
    }
}
