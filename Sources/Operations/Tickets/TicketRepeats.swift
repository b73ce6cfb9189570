import DeskModel
import ServiceModel
import Storage

/// Faults that came back, as tickets and orders tell: the same customer reported the same, of the same device or, where no
/// device is named, of the same site, in the 30 days before; or an order did away with it in that time, or is open for it.
/// Each ticket looks at its own place and words alone: a customer may have thousands.
struct TicketRepeats {
    private static let span = SameFault.span * 86_400
    private static let reach = 90 * 86_400

    /// What two tickets have in common that are about the same.
    private enum Place: Hashable {
        case device(Customer.ID, Asset.ID)
        /// Whatever was reported there.
        case site(Customer.ID, Site.ID)
        /// What was reported there of no device.
        case siteAlone(Customer.ID, Site.ID)
    }

    /// A word at a place.
    private struct PlacedWord: Hashable {
        var place: Place
        var stem: String
    }

    private let reader: Reader
    private let calendar: CompanyCalendar
    private var byID: [Ticket.ID: Ticket] = [:]
    private var orders: [Customer.ID: [Order]] = [:]
    /// The tickets that each order came of.
    private var origins: [Order.ID: Set<Ticket.ID>] = [:]
    /// The oldest first; what ended as duplicate or rejected counts for nothing.
    private var tickets: [Ticket] = []
    private var stems: [Set<String>] = []
    /// Positions in `tickets`, each list in order.
    private var places: [Place: [Int]] = [:]
    private var words: [PlacedWord: [Int]] = [:]

    init(_ reader: Reader, for wanted: [Ticket], _ calendar: CompanyCalendar) throws {
        self.reader = reader
        self.calendar = calendar
        guard let first = wanted.map(\.reported).min() else { return }
        let known = try Set(wanted.map(\.customer)).flatMap { try reader.tickets(of: $0, since: first - Self.reach) }
        tickets = known.filter { $0.stage != .duplicate && $0.stage != .rejected }
            .sorted { ($0.reported, $0.id) < ($1.reported, $1.id) }
        byID = Dictionary(tickets.map { ($0.id, $0) }) { $1 }
        for customer in Set(wanted.map(\.customer)) {
            orders[customer] = try reader.faults(of: customer, since: first - Self.reach)
            for link in try reader.ticketOrders(of: customer) { origins[link.order, default: []].insert(link.ticket) }
        }
        stems = tickets.map { SameFault.stems($0.symptom) }
        for (position, ticket) in tickets.enumerated() {
            for place in Self.whereItIs(ticket) {
                places[place, default: []].append(position)
                for stem in stems[position] {
                    words[PlacedWord(place: place, stem: stem), default: []].append(position)
                }
            }
        }
    }

    /// Under what a ticket is found.
    private static func whereItIs(_ ticket: Ticket) -> [Place] {
        let devices = devices(of: ticket)
        guard let site = ticket.site else { return devices }
        return [.site(ticket.customer, site)] + (devices.isEmpty ? [.siteAlone(ticket.customer, site)] : devices)
    }

    /// Where those are found that concern the same as it.
    private static func whereOthersAre(_ ticket: Ticket) -> [Place] {
        let devices = devices(of: ticket)
        guard let site = ticket.site else { return devices }
        return devices.isEmpty ? [.site(ticket.customer, site)] : devices + [.siteAlone(ticket.customer, site)]
    }

    private static func devices(of ticket: Ticket) -> [Place] { ticket.assets.map { .device(ticket.customer, $0) } }

    /// `nil` when it did not come back.
    func before(_ ticket: Ticket) throws -> TicketRepeat? {
        let work = (orders[ticket.customer] ?? []).filter { order in
            isBefore(order.reported, order.assets, order.site, ticket)
                && origins[order.id, default: []].isDisjoint(with: [ticket.id])
        }
        let looked = Set(Self.whereOthersAre(ticket))
        // An order of a ticket that is counted, or of this one, is no further report.
        let count =
            count(ticket, looked)
            + work.count { order in
                !origins[order.id, default: []].contains { id in
                    byID[id].map { isBefore($0.reported, $0.assets, $0.site, ticket) } ?? false
                }
            }
        let byOrder = try work.lazy.compactMap { try same($0, as: ticket, count) }.first
        if let byOrder, byOrder.isOpen { return byOrder }
        let byTicket = newestSame(ticket, looked).map { other in
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
        guard reported < ticket.reported, ticket.reported.since(reported) <= Self.reach else { return false }
        if ticket.assets.isEmpty || assets.isEmpty { return ticket.site != nil && site == ticket.site }
        return !Set(ticket.assets).isDisjoint(with: assets)
    }

    private func newestSame(_ ticket: Ticket, _ looked: Set<Place>) -> Ticket? {
        let own = SameFault.stems(ticket.symptom)
        var newest: Int?
        for place in looked {
            for stem in own {
                guard let found = words[PlacedWord(place: place, stem: stem)] else { continue }
                for position in found[range(found, ticket, Self.span)].reversed() {
                    if let newest, position <= newest { break }
                    if SameFault.isSame(own, stems[position]) {
                        newest = position
                        break
                    }
                }
            }
        }
        return newest.map { tickets[$0] }
    }

    /// How many earlier ones concern the same, whatever they say.
    private func count(_ ticket: Ticket, _ looked: Set<Place>) -> Int {
        let found = looked.compactMap { places[$0] }.map { $0[range($0, ticket, Self.reach)] }
        // Only one that is about several devices can be found twice.
        return ticket.assets.count < 2 ? found.map(\.count).reduce(0, +) : Set(found.joined()).count
    }

    /// Those of a list that were reported in so many seconds before the ticket.
    private func range(_ list: [Int], _ ticket: Ticket, _ seconds: Int) -> Range<Int> {
        let low = firstIndex(list) { $0.reported >= ticket.reported - seconds }
        return low..<max(low, firstIndex(list) { $0.reported >= ticket.reported })
    }

    private func firstIndex(_ list: [Int], where isReached: (Ticket) -> Bool) -> Int {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(tickets[list[middle]]) { high = middle } else { low = middle + 1 }
        }
        return low
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
