import DeskModel
import ServiceModel
import Storage

/// Faults that came back, as far as tickets tell: the same customer reported the same, of the same device or, where no device
/// is named, of the same site, in the 30 days before.
struct TicketRepeats {
    private static let span = SameFault.span
    private static let reach = 90

    private let earlier: [Customer.ID: [Ticket]]
    private let calendar: CompanyCalendar

    init(_ reader: Reader, for tickets: [Ticket], _ calendar: CompanyCalendar) throws {
        self.calendar = calendar
        let first = tickets.map(\.reported).min() ?? Timestamp(seconds: 0)
        var known: [Customer.ID: [Ticket]] = [:]
        for customer in Set(tickets.map(\.customer)) {
            known[customer] = try reader.tickets(of: customer, since: first - Self.reach * 86_400)
        }
        earlier = known
    }

    /// `nil` when it did not come back.
    func before(_ ticket: Ticket) -> TicketRepeat? {
        let before = (earlier[ticket.customer] ?? []).filter { other in
            other.stage != .duplicate && other.stage != .rejected && other.id != ticket.id
                && other.reported < ticket.reported && concerns(other, ticket)
                && ticket.reported.since(other.reported) <= Self.reach * 86_400
        }
        let same = before.first {
            ticket.reported.since($0.reported) <= Self.span * 86_400 && SameFault.isSame($0.symptom, ticket.symptom)
        }
        guard let same else { return nil }
        let day = calendar.day(of: same.reported)
        return TicketRepeat(day: day, days: calendar.day(of: ticket.reported).since(day), count: before.count)
    }

    private func concerns(_ other: Ticket, _ ticket: Ticket) -> Bool {
        if ticket.assets.isEmpty || other.assets.isEmpty { return ticket.site != nil && other.site == ticket.site }
        return !Set(ticket.assets).isDisjoint(with: other.assets)
    }
}
