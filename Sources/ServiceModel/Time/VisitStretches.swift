/// What the events of a visit say of time, stretch by stretch: on the way, waiting on site, work, pauses.
package struct VisitStretches: Sendable {
    package private(set) var stretches: [TimeStretch] = []
    private let all: [Int: VisitEvent]
    private let visit: Visit.ID?
    private var open: (kind: TimeKind, from: VisitEvent)?

    /// `events` are all facts of one visit in the order in which they were written down; what lasts, lasts until `now`.
    package init(_ events: [VisitEvent], now: Timestamp) {
        all = Dictionary(events.map { ($0.sequence, $0) }) { $1 }
        visit = events.first?.visit
        for event in events.effective.sinceSent {
            switch event.act {
            case .travel: begin(.travel, at: event)
            case .arrive: begin(.waiting, at: event)
            case .start, .resume: begin(.work, at: event)
            case .pause: begin(.pause, at: event)
            case .complete, .partial, .needsParts, .noAccess, .abort: end(at: event)
            case .place, .unplace, .dispatch, .recall, .accept, .reject, .cancel, .miss, .withdraw: break
            }
        }
        if let open, let visit {
            add(open.kind, from: open.from, to: nil, until: max(now.wholeMinute, open.from.at.wholeMinute + 60), visit)
        }
    }

    private mutating func begin(_ kind: TimeKind, at event: VisitEvent) {
        end(at: event)
        open = (kind, event)
    }

    private mutating func end(at event: VisitEvent) {
        guard let (kind, from) = open, let visit else { return }
        add(kind, from: from, to: event, until: event.at.wholeMinute, visit)
        open = nil
    }

    private mutating func add(
        _ kind: TimeKind, from: VisitEvent, to: VisitEvent?, until: Timestamp, _ visit: Visit.ID
    ) {
        guard let window = TimeWindow(start: from.at.wholeMinute, end: until) else { return }
        let first = origin(of: from)
        let last = to.map(origin)
        let told = TimeWindow(start: first.at.wholeMinute, end: last?.at.wholeMinute ?? until)
        let corrections = [from, to].compactMap { $0 }.filter { $0.corrects != nil }
        stretches.append(
            TimeStretch(
                kind: kind, window: window, source: .visit(visit, from: from.sequence, to: to?.sequence), visit: visit,
                note: kind == .pause ? from.reason ?? "" : "", reason: corrections.last?.note,
                was: told == window ? nil : told))
    }

    /// What was told first of an event that was corrected.
    private func origin(of event: VisitEvent) -> VisitEvent {
        var origin = event
        while let wrong = origin.corrects, let before = all[wrong] { origin = before }
        return origin
    }
}
