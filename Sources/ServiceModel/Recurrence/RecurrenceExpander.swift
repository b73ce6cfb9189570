/// Walks one rule from its start, period by period, and gives the days of each in order. Only periods between the
/// start and a last day are looked at, so that a rule that gives nothing comes to an end too.
struct RecurrenceExpander {
    private let rule: RecurrenceRule
    private let start: WallTime
    private let calendar: CompanyCalendar
    private let matcher: RecurrenceMatcher
    /// Times of each day, in order; `nil` where all is in days.
    private let times: [TimeOfDay?]

    init(_ rule: RecurrenceRule, from start: WallTime, in calendar: CompanyCalendar) {
        self.rule = rule
        self.start = start
        self.calendar = calendar
        matcher = RecurrenceMatcher(rule, from: start.day)
        times = Self.times(rule, start)
    }

    private static func times(_ rule: RecurrenceRule, _ start: WallTime) -> [TimeOfDay?] {
        guard let time = start.time else { return [nil] }
        if rule.hours.isEmpty, rule.minutes.isEmpty { return [time] }
        let hours = rule.hours.isEmpty ? [time.minutes / 60] : rule.hours.sorted()
        let minutes = rule.minutes.isEmpty ? [time.minutes % 60] : rule.minutes.sorted()
        return hours.flatMap { hour in minutes.map { TimeOfDay(hour: hour, minute: $0) } }
    }

    /// What the rule gives on days from `first` to `last`, in the order of the wall clock, until `visit` says `false`.
    /// COUNT is kept from the rule's start on.
    func walk(from first: Day, through last: Day, _ visit: (Day, TimeOfDay?) -> Bool) {
        let last = min(last, rule.until?.last(in: calendar) ?? last, RecurrencePeriods.end)
        guard start.day <= last else { return }
        var left = rule.count ?? .max
        // Without COUNT nothing before `first` matters.
        var periods = RecurrencePeriods(rule, from: start.day, skippingTo: rule.count == nil ? first : start.day)
        while let period = periods.next(), period.start <= last {
            let days = matcher.days(in: period)
            guard !days.isEmpty else { continue }
            for (day, time) in chosen(days) {
                if (day, time?.minutes ?? 0) < (start.day, start.time?.minutes ?? 0) { continue }
                guard day <= last, left > 0 else { return }
                // A time that the clock skips may lie behind the end, and one that is later on the wall before it.
                if let until = rule.until, !until.includes(day, time, in: calendar) { continue }
                left -= 1
                if day >= first, !visit(day, time) { return }
            }
        }
    }

    /// The period's days with their times, or of them those at BYSETPOS.
    private func chosen(_ days: [Day]) -> [(Day, TimeOfDay?)] {
        let all = times.count == 1 ? days.map { ($0, times[0]) } : days.flatMap { day in times.map { (day, $0) } }
        guard !rule.positions.isEmpty else { return all }
        let indices = rule.positions.map { $0 > 0 ? $0 - 1 : all.count + $0 }
        return Set(indices.filter(all.indices.contains)).sorted().map { all[$0] }
    }
}
