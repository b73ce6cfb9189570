/// The periods of a rule, every INTERVAL-th from the one its start lies in.
struct RecurrencePeriods {
    struct Period {
        let start: Day
        /// The first day after it.
        let end: Day
    }

    /// The last day of the calendar.
    static let end = Day(year: 9999, month: 12, day: 31)!

    private let frequency: RecurrenceFrequency
    private let interval: Int
    /// The first period: a day's number, a week's first day, months or years since the year 0.
    private var index: Int

    /// Periods that end before `day` are skipped.
    init(_ rule: RecurrenceRule, from start: Day, skippingTo day: Day) {
        frequency = rule.frequency
        interval = rule.frequency == .weekly ? rule.interval * 7 : rule.interval
        let first = Self.index(of: start, rule)
        let behind = max(0, Self.index(of: day, rule) - first)
        index = first + behind / interval * interval
    }

    private static func index(of day: Day, _ rule: RecurrenceRule) -> Int {
        switch rule.frequency {
        case .daily: day.number
        case .weekly: day.number - (day.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
        case .monthly: day.year * 12 + day.month - 1
        case .yearly: day.year
        }
    }

    /// `nil` at the end of the calendar.
    mutating func next() -> Period? {
        defer { index += interval }
        switch frequency {
        case .daily: return Period(start: Day(number: index), end: Day(number: index + 1))
        case .weekly: return Period(start: Day(number: index), end: Day(number: index + 7))
        case .monthly:
            guard let start = Day(year: index / 12, month: index % 12 + 1, day: 1) else { return nil }
            return Period(start: start, end: start + start.daysInMonth)
        case .yearly:
            guard let start = Day(year: index, month: 1, day: 1) else { return nil }
            return Period(start: start, end: start + start.daysInYear)
        }
    }
}
