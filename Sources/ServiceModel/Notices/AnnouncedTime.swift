/// Which time a customer is told for a visit: a pure law, so that the same plan always tells the same.
package struct AnnouncedTime: Sendable {
    /// Seconds of a window that nobody was promised: what a plan says may still slip by as much.
    package static let length = 2 * 3600
    /// Seconds to which its beginning is rounded down.
    private static let grain = 1800

    private let visit: Visit
    private let now: Timestamp

    package init(of visit: Visit, at now: Timestamp) {
        self.visit = visit
        self.now = now
    }

    /// When somebody comes, as the customer is to know it; `nil` while nobody has promised it nor sent anybody, and once
    /// somebody is on the way. `last` is what the customer knows already: it stays as long as the plan keeps to it.
    package func window(knowing last: TimeWindow?) -> TimeWindow? {
        let window = planned(last)
        return window.flatMap { $0.end > now ? $0 : nil }
    }

    private func planned(_ last: TimeWindow?) -> TimeWindow? {
        let promise = visit.promise?.window
        switch visit.state {
        case .open, .planned: return promise
        case .dispatched, .accepted:
            guard let start = visit.placement?.start else { return promise }
            // What should have begun and did not says nothing any more of when somebody comes.
            if let promise, !promise.isMissed(by: start) || start <= now { return promise }
            if let last, !last.isMissed(by: start) { return last }
            return Self.window(around: start)
        case .enRoute, .onSite, .working, .paused, .completed, .partial, .needsParts, .noAccess, .aborted, .cancelled,
            .missed:
            return nil
        }
    }

    /// Two hours from the half hour in which the work is planned to begin.
    package static func window(around start: Timestamp) -> TimeWindow? {
        let begin = Timestamp(seconds: start.seconds - (start.seconds % Int64(grain) + Int64(grain)) % Int64(grain))
        return TimeWindow(start: begin, end: begin + length)
    }
}
