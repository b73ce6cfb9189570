/// The days that long work takes in the field, beyond those that were planned. `hours` says from when to when the leader is
/// at work on a day; `nil` on a day off.
extension Placement {
    /// With a day more for each day on which work went on after the last one that was planned. `work` is what was told of it,
    /// in order. Where nobody told a pause for the night, the day before ended with its shift, and the next one that is worked
    /// began with its own.
    package func going(
        on work: [TimeWindow], _ calendar: CompanyCalendar, hours: (Day) throws -> TimeWindow?
    ) rethrows -> Placement {
        try work.reduce(self) { try $0.going(through: $1, calendar, hours) }
    }

    private func going(
        through work: TimeWindow, _ calendar: CompanyCalendar, _ hours: (Day) throws -> TimeWindow?
    ) rethrows -> Placement {
        guard var last = parts.last, work.end > last.end else { return self }
        var longer = self
        if work.start >= last.end, !last.holds(work.start, calendar, try hours(last.day)) {
            let date = calendar.day(of: work.start)
            let isOfTheNight = try date - 1 > last.day && hours(date - 1)?.contains(work.start) ?? false
            last = WorkPart(day: isOfTheNight ? date - 1 : date, start: work.start, end: work.start + 60)
            longer.parts.append(last)
        }
        while !last.holds(work.end, calendar, try hours(last.day)) {
            longer.parts[longer.parts.count - 1].end = max(last.end, try hours(last.day)?.end ?? last.end)
            last = try last.next(before: work.end, calendar, hours)
            longer.parts.append(last)
        }
        if longer.parts.count > parts.count {
            longer.parts[longer.parts.count - 1].end = max(work.end, last.end)
        }
        longer.end = longer.parts[longer.parts.count - 1].end
        return longer
    }
}

extension WorkPart {
    /// Whether a moment after its start belongs to the same day of work: to its date, to its shift, or to the twelve hours from
    /// its start.
    package func holds(_ moment: Timestamp, _ calendar: CompanyCalendar, _ hours: TimeWindow?) -> Bool {
        moment <= max(end, hours?.end ?? end) || calendar.day(of: moment) == day || moment.since(start) <= 12 * 3600
    }

    /// The next day that is worked, from the beginning of its shift on; of a day off, on which it is told that work ended,
    /// only the last minute is known.
    fileprivate func next(
        before end: Timestamp, _ calendar: CompanyCalendar, _ hours: (Day) throws -> TimeWindow?
    ) rethrows -> WorkPart {
        let limit = max(day + 1, calendar.day(of: end))
        var next = day + 1
        while next < limit, try hours(next).map({ $0.start >= end }) ?? true { next = next + 1 }
        let begin = min(try hours(next)?.start ?? end - 60, end - 60)
        return WorkPart(day: next, start: begin, end: begin + 60)
    }
}
