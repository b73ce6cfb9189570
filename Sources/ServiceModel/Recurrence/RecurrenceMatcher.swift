/// Which days of a period a rule means, by all its parts at once: a day matches when every part that is said, or that
/// the start says for it, is true of it.
struct RecurrenceMatcher {
    /// A day with all that parts ask about.
    private struct Candidate {
        let day: Day
        let year: Int
        let month: Int
        let date: Int
        let monthLength: Int
        /// 0...6, Monday first.
        let weekday: Int
    }

    private let rule: RecurrenceRule
    /// Bit n for month n, all when none is said.
    private let months: Int
    /// Bit n for the n-th day of a month, and for the n-th from its end.
    private let dates: Int
    private let datesFromEnd: Int
    /// Bit n for a weekday without ordinal, Monday 0.
    private let plainWeekdays: Int
    private let ordinals: [OrdinalWeekday]
    private let asksDate: Bool
    private let asksWeekday: Bool

    init(_ rule: RecurrenceRule, from start: Day) {
        var rule = rule
        let saysDay =
            !(rule.weekNumbers.isEmpty && rule.yearDays.isEmpty && rule.monthDays.isEmpty && rule.weekdays.isEmpty)
        if !saysDay {
            switch rule.frequency {
            case .daily: break
            case .weekly: rule.weekdays = [OrdinalWeekday(start.weekday)]
            case .monthly: rule.monthDays = [start.day]
            case .yearly:
                rule.monthDays = [start.day]
                if rule.months.isEmpty { rule.months = [start.month] }
            }
        }
        self.rule = rule
        months = rule.months.isEmpty ? ~0 : rule.months.reduce(0) { $0 | 1 << $1 }
        dates = rule.monthDays.filter { $0 > 0 }.reduce(0) { $0 | 1 << $1 }
        datesFromEnd = rule.monthDays.filter { $0 < 0 }.reduce(0) { $0 | 1 << -$1 }
        plainWeekdays = rule.weekdays.filter { $0.ordinal == nil }.reduce(0) { $0 | 1 << ($1.weekday.rawValue - 1) }
        ordinals = rule.weekdays.filter { $0.ordinal != nil }
        asksDate = !rule.monthDays.isEmpty
        asksWeekday = !rule.weekdays.isEmpty
    }

    /// In order of time. Days are looked at month by month, so that months that the rule does not mean cost nothing.
    func days(in period: RecurrencePeriods.Period) -> [Day] {
        var found: [Day] = []
        var day = period.start
        while day < period.end {
            let (year, month, date) = day.civil
            let length = Day.daysInMonth(year, month)
            let end = min(period.end, day + (length - date + 1))
            if months & 1 << month != 0 {
                for step in 0..<end.since(day) {
                    let candidate = Candidate(
                        day: day + step, year: year, month: month, date: date + step, monthLength: length,
                        weekday: (((day.number + step + 3) % 7) + 7) % 7)
                    if matches(candidate) { found.append(candidate.day) }
                }
            }
            day = end
        }
        return found
    }

    private func matches(_ candidate: Candidate) -> Bool {
        if asksDate, dates & 1 << candidate.date == 0,
            datesFromEnd & 1 << (candidate.monthLength + 1 - candidate.date) == 0
        {
            return false
        }
        if asksWeekday, plainWeekdays & 1 << candidate.weekday == 0, !matchesOrdinal(candidate) { return false }
        if !rule.yearDays.isEmpty {
            let (number, length) = (yearDay(candidate), Day.isLeap(candidate.year) ? 366 : 365)
            if !rule.yearDays.contains(number), !rule.yearDays.contains(number - length - 1) { return false }
        }
        return rule.weekNumbers.isEmpty || matchesWeekNumber(candidate)
    }

    /// 1...366.
    private func yearDay(_ candidate: Candidate) -> Int {
        candidate.day.since(Day(year: candidate.year, month: 1, day: 1)!) + 1
    }

    /// The n-th weekday of the month; in a yearly rule without BYMONTH of the year.
    private func matchesOrdinal(_ candidate: Candidate) -> Bool {
        guard !ordinals.isEmpty else { return false }
        let isOfYear = rule.frequency == .yearly && rule.months.isEmpty
        let position = isOfYear ? yearDay(candidate) : candidate.date
        let length = isOfYear ? (Day.isLeap(candidate.year) ? 366 : 365) : candidate.monthLength
        let fromStart = (position - 1) / 7 + 1
        let fromEnd = -((length - position) / 7 + 1)
        return ordinals.contains {
            $0.weekday.rawValue == candidate.weekday + 1 && ($0.ordinal == fromStart || $0.ordinal == fromEnd)
        }
    }

    /// Weeks begin with WKST; a year's first is the one that has four days or more in it. A day at the turn of the year
    /// may lie in a week of the year beside it, and has that week's number.
    private func matchesWeekNumber(_ candidate: Candidate) -> Bool {
        var first = firstWeek(candidate.year)
        var next = firstWeek(candidate.year + 1)
        if candidate.day < first {
            (first, next) = (firstWeek(candidate.year - 1), first)
        } else if candidate.day >= next {
            (first, next) = (next, firstWeek(candidate.year + 2))
        }
        let number = candidate.day.since(first) / 7 + 1
        return rule.weekNumbers.contains(number) || rule.weekNumbers.contains(number - next.since(first) / 7 - 1)
    }

    /// The day on which the first week of a year begins.
    private func firstWeek(_ year: Int) -> Day {
        // The first week is the one with 4 January. Years beyond the calendar are counted by its cycle of 400 years.
        let cycles = year > 9999 ? 1 : year < 1 ? -1 : 0
        let fourth = Day(year: year - cycles * 400, month: 1, day: 4)! + cycles * 146_097
        return fourth - (fourth.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
    }
}
