/// A technician's day as it was measured: what was told, the break of the shift, and what is left of it.
package struct TimeSheet: Hashable, Sendable {
    package let day: Day
    /// The shift's pieces, without absences.
    package let shifts: [TimeWindow]
    /// In order of time.
    package let lines: [TimeStretch]

    /// `told` are the stretches of visits and entries; where two have the same minute it counts for that of a visit.
    package init(_ day: Day, shifts: [WorkShift], told: [TimeStretch], now: Timestamp) {
        self.day = day
        self.shifts = shifts.map(\.window)
        let told = Self.counted(told)
        let limit = now.wholeMinute
        var free = shifts.compactMap { TimeWindow(start: $0.window.start, end: min($0.window.end, limit)) }
        for stretch in told { free = free.flatMap { $0.subtracting(stretch.window) } }
        var breaks: [TimeWindow] = []
        for shift in shifts {
            let isTold = told.contains { $0.kind == .rest && $0.window.intersection(shift.window) != nil }
            guard !isTold, let rest = shift.lunch.flatMap({ Self.rest($0, in: free) }) else { continue }
            breaks.append(rest)
            free = free.flatMap { $0.subtracting(rest) }
        }
        lines =
            (told + breaks.map { TimeStretch(kind: .rest, window: $0, source: .shift) }
            + free.map { TimeStretch(kind: .gap, window: $0, source: .shift) })
            .sorted { ($0.window.start, $0.window.end) < ($1.window.start, $1.window.end) }
    }

    /// The first time that nothing else takes and in which the whole break fits.
    private static func rest(_ lunch: WorkShift.Lunch, in free: [TimeWindow]) -> TimeWindow? {
        free.lazy.compactMap { piece -> TimeWindow? in
            let start = max(piece.start, lunch.earliest)
            guard start <= lunch.latest, start + lunch.minutes * 60 <= piece.end else { return nil }
            return TimeWindow(start: start, end: start + lunch.minutes * 60)
        }.first
    }

    /// No minute counts twice.
    private static func counted(_ told: [TimeStretch]) -> [TimeStretch] {
        func isOfVisit(_ stretch: TimeStretch) -> Bool { if case .visit = stretch.source { true } else { false } }
        var taken: [TimeWindow] = []
        return (told.filter(isOfVisit) + told.filter { !isOfVisit($0) }).map { stretch in
            var stretch = stretch
            stretch.counted = taken.reduce([stretch.window]) { left, other in left.flatMap { $0.subtracting(other) } }
            taken.append(stretch.window)
            return stretch
        }
    }

    package func minutes(_ kind: TimeKind) -> Int {
        lines.reduce(0) { $0 + ($1.kind == kind ? $1.minutes : 0) }
    }

    package var gaps: [TimeStretch] { lines.filter { $0.kind == .gap } }

    /// Minutes that are paid, by class of hour; the shift's own hours are the normal ones.
    package func paid(_ rules: HourRules) -> HourMinutes {
        lines.reduce(HourMinutes()) { $0 + hours(of: $1, rules) }
    }

    /// The paid minutes of one line by class of hour.
    package func hours(of line: TimeStretch, _ rules: HourRules) -> HourMinutes {
        guard line.kind.isPaid else { return HourMinutes() }
        return line.counted.reduce(HourMinutes()) { $0 + rules.minutes(of: $1, normal: shifts) }
    }
}
