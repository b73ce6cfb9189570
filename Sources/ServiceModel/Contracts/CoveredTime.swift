/// The covered windows from a moment on, in order of time, apart from each other.
struct CoveredTime: Sequence, IteratorProtocol {
    private let coverage: Coverage
    private let calendar: CompanyCalendar
    private let start: Timestamp
    /// The next day whose hours are read, and the first that is not.
    private var day: Day
    private let end: Day
    /// A window that the hours of the next day may still prolong.
    private var pending: [TimeWindow] = []

    /// Looks at so many days.
    init(_ coverage: Coverage, from start: Timestamp, days: Int, _ calendar: CompanyCalendar) {
        self.coverage = coverage
        self.calendar = calendar
        self.start = start
        // A night that began the day before may still run.
        day = calendar.day(of: start) - 1
        end = day + days
    }

    mutating func next() -> TimeWindow? {
        switch coverage {
        case .roundTheClock:
            guard day < end else { return nil }
            day = end
            return TimeWindow(start: start, end: calendar.span(of: end).start)
        case .hours(let hours): return next(hours)
        }
    }

    /// A window is whole when the days after it cannot touch it: it ends before the next day to be read begins.
    private mutating func next(_ hours: CoverageHours) -> TimeWindow? {
        while true {
            let horizon = calendar.span(of: day).start
            if let first = pending.first, pending.count > 1 || first.end < horizon || day >= end {
                pending.removeFirst()
                return first
            }
            guard day < end else { return nil }
            let windows = hours.windows(on: day).compactMap { $0.moments(on: day, calendar) }
            day = day + 1
            for window in windows.sorted(by: { $0.start < $1.start }) { add(window) }
        }
    }

    private mutating func add(_ window: TimeWindow) {
        guard let window = TimeWindow(start: Swift.max(window.start, start), end: window.end) else { return }
        guard let last = pending.last, window.start <= last.end else {
            pending.append(window)
            return
        }
        pending[pending.count - 1] = TimeWindow(start: last.start, end: Swift.max(last.end, window.end))!
    }
}
