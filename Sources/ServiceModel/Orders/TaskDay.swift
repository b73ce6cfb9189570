/// On which day a task takes place, counted from the end of those before it.
package enum TaskDay: String, CaseIterable, Sendable, Codable {
    case same
    /// The first day after it on which the company works.
    case next
}

extension TaskDay {
    /// The day on which it has to start when what comes before it ends on `day`.
    package func start(after day: Day, _ calendar: WorkCalendar) -> Day {
        switch self {
        case .same: day
        case .next: calendar.workday(after: day)
        }
    }
}

extension WorkCalendar {
    /// The first day after another one on which the company works; where it works on none in a year, the next one.
    package func workday(after day: Day) -> Day { (1...366).lazy.map { day + $0 }.first { free($0) == nil } ?? day + 1 }
}
