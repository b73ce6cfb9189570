package import ServiceModel

/// That a fault came back.
package struct TicketRepeat: Hashable, Sendable {
    /// When it was reported, or repaired, before.
    package var day: Day
    /// How many days before this report.
    package var days: Int
    /// Reports and visits for the same device or site in the 90 days before.
    package var count: Int

    package init(day: Day, days: Int, count: Int) {
        self.day = day
        self.days = days
        self.count = count
    }

    /// `same fault on 9 Nov, 14 days ago; 2 in 90 days`, without a full stop.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        let date = wording.date(day)
        return language(
            "same fault on \(date), \(days) \(language.plural(days, "day", "days", pl: ("", "", ""))) ago; \(count) in 90 days",
            "ta sama usterka \(date), \(days) \(language.plural(days, "", "", pl: ("dzień", "dni", "dni"))) temu; \(count) w 90 dni"
        )
    }
}
