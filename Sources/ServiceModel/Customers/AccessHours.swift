/// Hours on certain weekdays in which a site can be entered.
package struct AccessHours: Hashable, Sendable, Codable {
    package var weekdays: [Weekday]
    package var from: TimeOfDay
    /// Past 24:00 when it is open over midnight: the night belongs to the weekday on which it opens.
    package var to: TimeOfDay

    /// `nil` when it closes before it opens, is open for more than 24 hours, or there is no day.
    package init?(weekdays: [Weekday], from: TimeOfDay, to: TimeOfDay) {
        guard from < to, from.minutes < 1440, to.minutes - from.minutes <= 1440, !weekdays.isEmpty else { return nil }
        self.weekdays = weekdays
        self.from = from
        self.to = to
    }

    /// The window of one day, or `nil` when the site is closed.
    package func window(on day: Day, _ calendar: CompanyCalendar) -> TimeWindow? {
        guard weekdays.contains(day.weekday) else { return nil }
        return TimeWindow(start: calendar.moment(day, from), end: calendar.moment(day, to))
    }

    /// The window that holds a moment, which may have opened the evening before; `nil` when the site is closed then.
    package func window(holding moment: Timestamp, _ calendar: CompanyCalendar) -> TimeWindow? {
        let date = calendar.day(of: moment)
        return [date, date - 1].lazy.compactMap { window(on: $0, calendar) }.first { $0.contains(moment) }
    }

    /// What a stay that cannot be is told of: the window that holds its start, else that of its date.
    package func window(near moment: Timestamp, _ calendar: CompanyCalendar) -> TimeWindow? {
        window(holding: moment, calendar) ?? window(on: calendar.day(of: moment), calendar)
    }
}
