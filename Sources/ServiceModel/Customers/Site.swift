/// Where devices stand and visits happen.
package struct Site: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Site>

    package var id: ID
    package var customer: Customer.ID
    package var name: String
    package var address: String
    package var town: String
    /// Needed before an order there can be planned.
    package var location: Coordinate?
    package var region: Region.ID
    /// When one may be there; `nil` at any time. A hard rule for the whole stay.
    package var access: AccessHours?
    package var accessNote: String
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, customer: Customer.ID, name: String, address: String, town: String, location: Coordinate?,
        region: Region.ID, access: AccessHours? = nil, accessNote: String = "", key: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.customer = customer
        self.name = name
        self.address = address
        self.town = town
        self.location = location
        self.region = region
        self.access = access
        self.accessNote = accessNote
        self.key = key
        self.version = version
    }
}

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
