/// A recurrence as RFC 5545 writes it: rules that run from one start, dates beside them, and exceptions. Everything is
/// in days when the start is a day; else in local times. The start is an occurrence only when a rule gives it.
package struct RecurrenceSet: Hashable, Sendable, Codable {
    /// DTSTART: a day or a local time.
    package var start: WallTime
    package var rules: [RecurrenceRule]
    /// RDATE. One that is a day takes the start's time.
    package var dates: [WallTime]
    /// EXDATE. One that is a day takes away all that happens on it.
    package var exceptions: [WallTime]

    package init(
        start: WallTime, rules: [RecurrenceRule] = [], dates: [WallTime] = [], exceptions: [WallTime] = []
    ) {
        self.start = start
        self.rules = rules
        self.dates = dates
        self.exceptions = exceptions
    }

    /// The days on which something happens, in order, each once. A wall clock whose jump puts a time on another day
    /// puts the occurrence there too.
    package func days(from first: Day, through last: Day, in calendar: CompanyCalendar) -> [Day] {
        guard first <= last else { return [] }
        let days =
            start.time == nil
            ? wholeDays(from: first, through: last, in: calendar)
            : Set(moments(from: first, through: last, in: calendar).map { calendar.day(of: $0) })
        return days.sorted()
    }

    /// The moments at which something happens on the local days from `first` to `last`, in order, each once. Where all
    /// is in days, the beginnings of those days.
    package func moments(from first: Day, through last: Day, in calendar: CompanyCalendar) -> [Timestamp] {
        guard first <= last else { return [] }
        guard let time = start.time else {
            return days(from: first, through: last, in: calendar).map { calendar.span(of: $0).start }
        }
        var moments: Set<Timestamp> = []
        for rule in rules {
            // A time that the clock skips may come to lie on the day after.
            RecurrenceExpander(rule, from: start, in: calendar).walk(from: first - 1, through: last) { day, time in
                if let time { moments.insert(calendar.kept(day, time)) }
                return true
            }
        }
        for date in dates { moments.insert(calendar.kept(date.day, date.time ?? time)) }
        for exception in exceptions {
            if let time = exception.time { moments.remove(calendar.kept(exception.day, time)) }
        }
        let closed = Set(exceptions.filter { $0.time == nil }.map(\.day))
        return moments.filter {
            let day = calendar.day(of: $0)
            return first <= day && day <= last && !closed.contains(day)
        }
        .sorted()
    }

    private func wholeDays(from first: Day, through last: Day, in calendar: CompanyCalendar) -> Set<Day> {
        var days: Set<Day> = []
        for rule in rules {
            RecurrenceExpander(rule, from: start, in: calendar).walk(from: first, through: last) { day, _ in
                days.insert(day)
                return true
            }
        }
        days.formUnion(dates.map(\.day).filter { first <= $0 && $0 <= last })
        return days.subtracting(exceptions.map(\.day))
    }
}
