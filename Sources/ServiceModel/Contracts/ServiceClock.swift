/// The clock of one report under one contract. It runs from the report on in every covered minute that is not in a stop
/// that counts; minutes are real ones, whatever the clock on the wall does.
package struct ServiceClock: Sendable {
    /// A due time further away than this is none.
    private static let horizon = 36_525

    package let reported: Timestamp
    private let coverage: Coverage
    private let calendar: CompanyCalendar
    private let stopped: StoppedTime
    private let openSince: Timestamp?

    /// `stoppingReasons`: for which reasons the contract lets its clock stand.
    package init(
        _ coverage: Coverage, reported: Timestamp, stops: [ClockStop] = [], stoppingReasons: Set<HoldReason> = [],
        _ calendar: CompanyCalendar
    ) {
        self.coverage = coverage
        self.reported = reported
        self.calendar = calendar
        stopped = StoppedTime(stops, counting: stoppingReasons)
        openSince = stopped.openSince
    }

    /// Where the clock of a target of so many covered minutes stands.
    package func reading(of minutes: Int) -> ClockReading {
        var left = minutes * 60
        if left <= 0 { return .due(reported) }
        for window in CoveredTime(coverage, from: reported, days: Self.horizon, calendar) {
            if let openSince, window.start >= openSince { break }
            for piece in stopped.running(in: window) {
                if left <= piece.seconds { return .due(piece.start + left) }
                left -= piece.seconds
            }
        }
        return openSince.map { .stopped(since: $0, left: left / 60) } ?? .neverCovered(left: left / 60)
    }

    /// The readings of all targets that a priority has.
    package func readings(of targets: TargetMinutes) -> [ServiceTarget: ClockReading] {
        var readings: [ServiceTarget: ClockReading] = [:]
        for target in ServiceTarget.allCases { readings[target] = targets[target].map(reading) }
        return readings
    }

    /// Covered minutes that the clock has run from the report up to a moment.
    package func elapsed(at moment: Timestamp) -> Int {
        guard reported < moment else { return 0 }
        var seconds = 0
        let days = calendar.day(of: moment).since(calendar.day(of: reported)) + 3
        for window in CoveredTime(coverage, from: reported, days: days, calendar) {
            guard window.start < moment, let before = TimeWindow(start: window.start, end: min(window.end, moment))
            else { break }
            seconds += stopped.running(in: before).reduce(0) { $0 + $1.seconds }
        }
        return seconds / 60
    }

    /// Covered minutes of a target that are left at a moment; below 0 those that have run since it was due.
    package func remaining(of minutes: Int, at moment: Timestamp) -> Int { minutes - elapsed(at: moment) }

    /// The due times as an order keeps them; a target whose clock stands still, or that is not set, has none.
    package func level(_ targets: TargetMinutes) -> ServiceLevel {
        func due(_ target: ServiceTarget) -> Timestamp? {
            guard let minutes = targets[target], case .due(let moment) = reading(of: minutes) else { return nil }
            return moment
        }
        return ServiceLevel(response: due(.response), arrival: due(.arrival), fix: due(.fix))
    }
}
