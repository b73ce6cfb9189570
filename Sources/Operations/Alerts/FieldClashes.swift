import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Days back to which recalls are looked at.
    static let clashDays = 7

    /// Visits that were recalled although their technician had taken them or works on them, and that nobody has decided
    /// since: the oldest recall first.
    func fieldClashes() throws -> [FieldClash] {
        try store.read { reader in
            try reader.recalledVisits(since: now - Self.clashDays * 86_400)
                .compactMap { try reader.fieldClash(of: $0, at: now) }
                .sorted { ($0.recalledAt, $0.visit) < ($1.recalledAt, $1.visit) }
        }
    }
}

extension Reader {
    /// What field and desk say differently of a visit; `nil` when they say the same.
    func fieldClash(of id: Visit.ID, at now: Timestamp) throws -> FieldClash? {
        let events = try events(of: id).effective.answered
        guard let visit = try visit(id), !visit.state.isClosed, !visit.state.isUnderWay,
            let index = events.lastIndex(where: { $0.act == .recall }), let order = try find(visit.order),
            let found = ClashReading(events, recall: index, visit, now: now).found,
            let technician = try find(found.technician)
        else { return nil }
        let customer = try find(order.customer)
        let holder = try visit.placement.flatMap { try find($0.leader) }?.name ?? ""
        let recall = events[index]
        let was =
            recall.planned ?? visit.placement.flatMap { TimeWindow(start: $0.start, end: $0.end) }
            ?? TimeWindow(start: recall.at, end: recall.at + 60)!
        return FieldClash(
            visit: visit, number: order.number, customer: customer?.name ?? "", phone: customer?.phone ?? "",
            town: try find(order.site)?.town ?? "", technician: technician, found.fact, by: found.event, was: was,
            recall: recall, holder: holder, orderVersion: order.version)
    }
}

extension [VisitEvent] {
    /// Without an answer that was taken back: recalled from one, sent to another, and both the other way round before anybody
    /// said a word to it. The field knows what it knew before.
    fileprivate var answered: [VisitEvent] {
        var kept: [VisitEvent] = []
        for event in self {
            kept.append(event)
            let last = kept.suffix(4)
            guard last.map(\.act) == [.recall, .dispatch, .recall, .dispatch] else { continue }
            let whom = last.map(\.technician)
            if whom[0] == whom[3], whom[1] == whom[2] { kept.removeLast(4) }
        }
        return kept
    }
}
