package import ServiceModel

/// How one reader sees dates, times and lengths: a language and the company's calendar.
package struct Wording: Sendable {
    package let language: Language
    package let calendar: CompanyCalendar

    /// The reader's day: days of other months are named with their month. `nil` names none.
    package let today: Day?

    package init(_ language: Language, _ calendar: CompanyCalendar, today: Day? = nil) {
        self.language = language
        self.calendar = calendar
        self.today = today
    }

    /// `Mon`, `pon`.
    package func weekday(_ weekday: Weekday) -> String {
        let index = weekday.rawValue - 1
        return language == .polish
            ? ["pon", "wt", "śr", "czw", "pt", "sob", "niedz"][index]
            : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index]
    }

    /// `Nov`, `lis`.
    package func month(_ month: Int) -> String {
        language == .polish
            ? ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"][month - 1]
            : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    }

    /// `Tue 24`; of another month than today's `Sun 6 Dec`, of another year `Wed 6 Jan 2027`.
    package func day(_ day: Day) -> String {
        guard let today, (today.year, today.month) != (day.year, day.month) else { return dayAlone(day) }
        return date(day)
    }

    /// `Tue 24`, where the month stands beside it or there is no room.
    package func dayAlone(_ day: Day) -> String { "\(weekday(day.weekday)) \(day.day)" }

    /// `Tue 24 Nov`; more than half a year away, where the month does not say the year, `Wed 5 Apr 2017`.
    package func date(_ day: Day) -> String {
        let isFar = today.map { abs(day.since($0)) > 182 } ?? false
        return "\(dayAlone(day)) \(month(day.month))" + (isFar ? " \(day.year)" : "")
    }

    /// `14:05`.
    package func time(_ moment: Timestamp) -> String { clock(calendar.timeOfDay(of: moment).minutes) }

    /// `Tue 24, 14:05`.
    package func moment(_ moment: Timestamp) -> String { "\(day(calendar.day(of: moment))), \(time(moment))" }

    /// Something that happened: `today 07:12`, `Fri 20 Nov, 14:03`.
    package func past(_ moment: Timestamp) -> String {
        let day = calendar.day(of: moment)
        return day == today ? language("today ", "dziś ") + time(moment) : "\(date(day)), \(time(moment))"
    }

    /// The same with its day even when that is today: `Fri 20 Nov, 14:03`.
    package func whole(_ moment: Timestamp) -> String { "\(date(calendar.day(of: moment))), \(time(moment))" }

    /// `Tue 24, 14:05`; `Tue 24` for what is due by the end of that day.
    package func due(_ moment: Timestamp) -> String {
        calendar.dayEnding(at: moment).map { day($0) } ?? self.moment(moment)
    }

    /// `2026-11-24T14:05:00+01:00`; `2026-11-24` for what is due by the end of that day, as it is typed.
    package func dueISO(_ moment: Timestamp) -> String {
        calendar.dayEnding(at: moment)?.iso ?? calendar.iso8601(moment)
    }

    /// `Tue 24, 08:00-12:00`; both days when it spans midnight.
    package func window(_ window: TimeWindow) -> String {
        let sameDay = calendar.day(of: window.start) == calendar.day(of: window.end - 1)
        return sameDay
            ? "\(moment(window.start))-\(closing(window.end))" : "\(moment(window.start)) - \(end(window.end))"
    }

    /// The end of something: midnight is 24:00 of the day that ends with it.
    package func end(_ moment: Timestamp) -> String {
        "\(day(calendar.day(of: moment - 1))), \(closing(moment))"
    }

    private func closing(_ moment: Timestamp) -> String {
        let minutes = calendar.timeOfDay(of: moment).minutes
        return minutes == 0 ? "24:00" : clock(minutes)
    }

    /// `1:05` for 65 minutes; `-0:10` below zero.
    package func length(minutes: Int) -> String { Self.length(minutes: minutes) }

    /// The same in every language and at every place.
    package static func length(minutes: Int) -> String {
        "\(minutes < 0 ? "-" : "")\(abs(minutes) / 60):\(twoDigits(abs(minutes) % 60))"
    }

    /// The same in words from a day on: `13 days 22 hours`, `1 dzień 3 godziny`. Nobody counts hours of a fortnight.
    package func span(minutes: Int) -> String {
        let hours = abs(minutes) / 60
        guard hours >= 24 else { return length(minutes: minutes) }
        let (days, rest) = (hours / 24, hours % 24)
        let words = "\(days) " + language.plural(days, "day", "days", pl: ("dzień", "dni", "dni"))
        let left = "\(rest) " + language.plural(rest, "hour", "hours", pl: ("godzina", "godziny", "godzin"))
        return (minutes < 0 ? "-" : "") + words + (rest == 0 ? "" : " " + left)
    }

    /// The same for a row of a list: `0:08`, from a day on `13 d 22 h`.
    package func shortSpan(minutes: Int) -> String {
        let hours = abs(minutes) / 60
        guard hours >= 24 else { return length(minutes: minutes) }
        return (minutes < 0 ? "-" : "") + "\(hours / 24) d" + (hours % 24 == 0 ? "" : " \(hours % 24) h")
    }

    /// The same for a narrow column: `0:08`, from a day on `13 d`.
    package func narrowSpan(minutes: Int) -> String {
        let hours = abs(minutes) / 60
        return hours < 24 ? length(minutes: minutes) : "\(minutes < 0 ? "-" : "")\(hours / 24) d"
    }

    /// `1 minute`, `2 minuty`, `5 minut`.
    package func minutes(_ count: Int) -> String {
        "\(count) "
            + language.plural(abs(count), "minute", "minutes", pl: ("minuta", "minuty", "minut"))
    }

    private func clock(_ minutes: Int) -> String {
        "\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))"
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
