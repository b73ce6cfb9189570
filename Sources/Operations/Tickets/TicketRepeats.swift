import DeskModel
import ServiceModel
import Storage

/// Faults that came back, as far as tickets tell: the same customer reported the same, of the same device or, where no device
/// is named, of the same site, in the 30 days before. Each ticket looks at its own place and words alone: a customer may have
/// thousands.
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

    private let calendar: CompanyCalendar
    /// The oldest first; what ended as duplicate or rejected counts for nothing.
    private var tickets: [Ticket] = []
    private var stems: [Set<String>] = []
    /// Positions in `tickets`, each list in order.
    private var places: [Place: [Int]] = [:]
    private var words: [PlacedWord: [Int]] = [:]

    init(_ reader: Reader, for wanted: [Ticket], _ calendar: CompanyCalendar) throws {
        self.calendar = calendar
        guard let first = wanted.map(\.reported).min() else { return }
        let known = try Set(wanted.map(\.customer)).flatMap { try reader.tickets(of: $0, since: first - Self.reach) }
        tickets = known.filter { $0.stage != .duplicate && $0.stage != .rejected }
            .sorted { ($0.reported, $0.id) < ($1.reported, $1.id) }
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
    func before(_ ticket: Ticket) -> TicketRepeat? {
        let looked = Set(Self.whereOthersAre(ticket))
        guard let same = newestSame(ticket, looked) else { return nil }
        let day = calendar.day(of: same.reported)
        return TicketRepeat(day: day, days: calendar.day(of: ticket.reported).since(day), count: count(ticket, looked))
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
