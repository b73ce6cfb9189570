import ServiceModel

/// A rule read day by day, with no thought for time: every day is asked by the words of RFC 5545 whether it belongs. It
/// shares nothing with the expander but the rule.
struct DayByDayReading {
    let rule: RecurrenceRule
    let start: Day

    /// The days that the rule gives from its start through `last`.
    func days(through last: Day) -> [Day] {
        var byPeriod: [Int: [Day]] = [:]
        var day = start - 400
        while day <= last + 400 {
            if isInInterval(day), belongs(day) { byPeriod[period(day), default: []].append(day) }
            day = day + 1
        }
        var days: [Day] = []
        for (_, members) in byPeriod.sorted(by: { $0.key < $1.key }) {
            days +=
                rule.positions.isEmpty
                ? members
                : members.indices.filter { index in
                    rule.positions.contains(index + 1) || rule.positions.contains(index - members.count)
                }.map { members[$0] }
        }
        days = days.filter { $0 >= start }
        if case .day(let end) = rule.until { days = days.filter { $0 <= end } }
        if let count = rule.count { days = Array(days.prefix(count)) }
        return days.filter { $0 <= last }
    }

    private func period(_ day: Day) -> Int {
        switch rule.frequency {
        case .daily: day.number
        case .weekly: weekStart(day).number / 7
        case .monthly: day.year * 12 + day.month
        case .yearly: day.year
        }
    }

    private func weekStart(_ day: Day) -> Day {
        var day = day
        while day.weekday != rule.weekStart { day = day - 1 }
        return day
    }

    private func isInInterval(_ day: Day) -> Bool {
        let distance = period(day) - period(start)
        return distance >= 0 && distance % rule.interval == 0
    }

    private func belongs(_ day: Day) -> Bool {
        if !rule.months.isEmpty, !rule.months.contains(day.month) { return false }
        if !rule.yearDays.isEmpty, !isCounted(rule.yearDays, daysOfYear(day), day) { return false }
        if !rule.monthDays.isEmpty, !isCounted(rule.monthDays, daysOfMonth(day), day) { return false }
        if !rule.weekdays.isEmpty, !rule.weekdays.contains(where: { isMeant($0, day) }) { return false }
        if !rule.weekNumbers.isEmpty, !hasWeekNumber(day) { return false }
        return hasImpliedParts(day)
    }

    private func hasImpliedParts(_ day: Day) -> Bool {
        guard rule.yearDays.isEmpty, rule.monthDays.isEmpty, rule.weekdays.isEmpty, rule.weekNumbers.isEmpty else {
            return true
        }
        switch rule.frequency {
        case .daily: return true
        case .weekly: return day.weekday == start.weekday
        case .monthly: return day.day == start.day
        case .yearly: return day.day == start.day && (!rule.months.isEmpty || day.month == start.month)
        }
    }

    private func daysOfYear(_ day: Day) -> [Day] { (-366...366).map { day + $0 }.filter { $0.year == day.year } }

    private func daysOfMonth(_ day: Day) -> [Day] { (-31...31).map { day + $0 }.filter { $0.month == day.month } }

    private func isCounted(_ numbers: [Int], _ days: [Day], _ day: Day) -> Bool {
        guard let index = days.firstIndex(of: day) else { return false }
        return numbers.contains(index + 1) || numbers.contains(index - days.count)
    }

    private func isMeant(_ meant: OrdinalWeekday, _ day: Day) -> Bool {
        guard day.weekday == meant.weekday else { return false }
        guard let ordinal = meant.ordinal else { return true }
        let isOfYear = rule.frequency == .yearly && rule.months.isEmpty
        let days = isOfYear ? daysOfYear(day) : daysOfMonth(day)
        return isCounted([ordinal], days.filter { $0.weekday == meant.weekday }, day)
    }

    private func hasWeekNumber(_ day: Day) -> Bool {
        let first = weekStart(day)
        // The week belongs to the year that has most of its days.
        let year = (first + 3).year
        var weeks: [Day] = []
        var start = weekStart(Day(year: year, month: 1, day: 1)!)
        while (start + 3).year <= year {
            if (start + 3).year == year { weeks.append(start) }
            start = start + 7
        }
        return isCounted(rule.weekNumbers, weeks, first)
    }
}
