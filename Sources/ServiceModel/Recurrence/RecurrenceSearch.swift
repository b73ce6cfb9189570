extension RecurrenceSet {
    /// The Gregorian calendar repeats after 400 years: what a rule has not given by then it hardly ever gives.
    private static let horizon = 400

    /// The first day from `day` on on which something happens and which `isMeant`; looked for in growing steps, at most
    /// 400 years beyond the later of start and `day`. `nil` when there is none.
    package func firstDay(from day: Day, in calendar: CompanyCalendar, where isMeant: (Day) -> Bool = { _ in true })
        -> Day?
    {
        let end = min(max(day, start.day).adding(months: Self.horizon * 12), RecurrencePeriods.end)
        var first = day
        var length = 366
        while first <= end {
            let last = min(first + (length - 1), end)
            if let found = days(from: first, through: last, in: calendar).first(where: isMeant) { return found }
            if last >= lastPossible(in: calendar) { return nil }
            (first, length) = (last + 1, length * 4)
        }
        return nil
    }

    /// The mean time between two days on which something happens, in days, rounded up, over `count` of them from the
    /// first one on: 31 for a monthly rule. `nil` for what happens but once.
    package func meanInterval(over count: Int = 60, in calendar: CompanyCalendar) -> Int? {
        guard let first = firstDay(from: min(start.day, dates.map(\.day).min() ?? start.day), in: calendar) else {
            return nil
        }
        var days: [Day] = []
        var years = 1
        while days.count < count, years <= 64 {
            days = self.days(from: first, through: first.adding(months: years * 12), in: calendar)
            if first.adding(months: years * 12) >= lastPossible(in: calendar) { break }
            years *= 2
        }
        days = Array(days.prefix(count))
        guard days.count > 1, let last = days.last else { return nil }
        return (last.since(first) + days.count - 2) / (days.count - 1)
    }

    /// No day behind it has an occurrence. The end of the calendar where a rule has no UNTIL.
    private func lastPossible(in calendar: CompanyCalendar) -> Day {
        let ends = rules.map { $0.until?.last(in: calendar) ?? RecurrencePeriods.end }
        // A time that the clock skips may come to lie on the day after.
        return ((ends + dates.map(\.day)).max() ?? start.day) + 1
    }

    /// The first day that one rule gives, exceptions aside.
    func firstDay(of rule: RecurrenceRule, in calendar: CompanyCalendar) -> Day? {
        var found: Day?
        let end = start.day.adding(months: Self.horizon * 12)
        RecurrenceExpander(rule, from: start, in: calendar).walk(from: start.day, through: end) { day, _ in
            found = day
            return false
        }
        return found
    }
}
