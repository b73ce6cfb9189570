/// What follows from the facts of a visit: where it stands, and from when to when it lasted.
package struct VisitCourse: Hashable, Sendable {
    package let state: VisitState
    package let start: Timestamp
    package let end: Timestamp

    /// `events` are the effective ones, oldest first; `planned` is the time of the visit before anybody arrived,
    /// `minutes` its planned length. Without any fact it was only sent. Work that is split over days ends when it was planned to
    /// end whenever somebody arrives, and its nights are no pauses that put it off.
    package init(_ events: [VisitEvent], planned: TimeWindow, minutes: Int, isSplit: Bool = false) {
        state = events.last.map { Self.state(after: $0.act) } ?? .dispatched
        var (start, end) = (planned.start, planned.end)
        var pausedSince: Timestamp?
        for event in events.sinceSent {
            switch event.act {
            case .arrive: (start, end) = (event.at, isSplit ? Swift.max(end, event.at + 60) : event.at + minutes * 60)
            case .pause: pausedSince = event.at
            case .resume:
                if !isSplit { end = end + event.at.since(pausedSince ?? event.at) }
                pausedSince = nil
            case .complete, .partial, .needsParts, .noAccess, .abort:
                // Aborted on the way: nobody was on site.
                start = Swift.min(start, event.at)
                end = Swift.max(start + 60, event.at)
            case .place, .unplace, .dispatch, .recall, .accept, .reject, .travel, .start, .withdraw, .cancel, .miss:
                break
            }
        }
        (self.start, self.end) = (start, end)
    }

    /// The time that was planned before anybody arrived, as far as the facts keep it.
    package static func planned(in events: [VisitEvent]) -> TimeWindow? {
        events.sinceSent.first { $0.act == .arrive || VisitCourse.state(after: $0.act).isClosed }?.planned
    }

    /// Where an act of the field leads to, wherever it is done.
    package static func state(after act: VisitAct) -> VisitState {
        switch act {
        case .place, .recall: .planned
        case .unplace, .reject: .open
        case .dispatch, .withdraw: .dispatched
        case .accept: .accepted
        case .travel: .enRoute
        case .arrive: .onSite
        case .start, .resume: .working
        case .pause: .paused
        case .complete: .completed
        case .partial: .partial
        case .needsParts: .needsParts
        case .noAccess: .noAccess
        case .abort: .aborted
        case .cancel: .cancelled
        case .miss: .missed
        }
    }
}

extension VisitLifecycle {
    /// The next thing that happens to a visit on its way through the field.
    private static let onward: [VisitState: VisitAct] = [
        .dispatched: .accept, .accepted: .travel, .enRoute: .arrive, .onSite: .start, .paused: .resume,
    ]

    /// What has to have happened before an act that ends the work is possible, in order: empty when it is possible
    /// at once, `nil` when it is not possible at all.
    package static func missing(before act: VisitAct, from state: VisitState) -> [VisitAct]? {
        guard transition(act, from: state) == nil else { return [] }
        guard [.complete, .partial, .needsParts, .noAccess].contains(act) else { return nil }
        var (missing, state): ([VisitAct], VisitState) = ([], state)
        while transition(act, from: state) == nil {
            guard let next = onward[state], let arrow = transition(next, from: state) else { return nil }
            missing.append(next)
            state = arrow.to
        }
        return missing
    }
}
