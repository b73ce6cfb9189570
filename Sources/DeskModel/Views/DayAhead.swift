package import ServiceModel

/// What is left of a day: what is over is free for nobody.
extension DaySheet {
    /// Drives, visits and the break, in no order.
    private var occupied: [TimeWindow] {
        let visits = stops.map { TimeWindow(start: min($0.departs, $0.start), end: $0.arrival) }
        let work = stops.map { TimeWindow(start: $0.start, end: $0.end) }
        let wayHome = stops.last.flatMap { last in home.flatMap { TimeWindow(start: last.end, end: $0) } }
        return (visits + work + [wayHome, lunch]).compactMap { $0 }
    }

    /// Seconds of the shift from a moment on that nothing takes. What should have begun and has not is still to be done.
    package func free(at now: Timestamp) -> Int {
        guard let first = shifts.first, first.start < now else { return unused }
        let ahead = shifts.compactMap { TimeWindow(start: max($0.start, now), end: $0.end) }
        guard !ahead.isEmpty else { return 0 }
        let open = ahead.reduce(0) { $0 + $1.seconds }
        let taken = ahead.reduce(0) { $0 + Self.covered($1, by: occupied) }
        let delayed = stops.filter { !$0.hasBegun && $0.start < now }
            .reduce(0) { $0 + min(now, $1.end).since($1.start) + $1.drive }
        return max(0, min(unused, open - taken - delayed))
    }

    /// Seconds of a window that lie in any of the others.
    private static func covered(_ window: TimeWindow, by others: [TimeWindow]) -> Int {
        var (seconds, from) = (0, window.start)
        for other in others.sorted(by: { $0.start < $1.start }) {
            let (start, end) = (max(from, other.start), min(window.end, other.end))
            guard start < end else { continue }
            seconds += end.since(start)
            from = end
        }
        return seconds
    }

    /// The stops whose time to begin is over without anybody having set off.
    package func overdue(at now: Timestamp) -> [Stop] { stops.filter { $0.isOverdue(at: now) } }
}

extension DaySheet.Stop {
    /// It should have begun a while ago, and nobody has set off for it.
    package func isOverdue(at now: Timestamp) -> Bool { !hasBegun && start + Visit.startGrace <= now }

    /// `! should have begun 08:30`
    package func overdueWords(_ wording: Wording) -> String {
        wording.language("should have begun ", "początek miał być ") + wording.time(start)
    }
}
