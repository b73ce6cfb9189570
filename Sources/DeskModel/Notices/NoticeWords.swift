import ServiceModel

/// Days and times as they stand in a letter: with the whole name of day and month.
struct NoticeWords {
    let language: Language
    let calendar: CompanyCalendar

    private static let weekdays: [Language: [String]] = [
        .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        .polish: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
    ]
    /// Polish ones as they follow a number.
    private static let months: [Language: [String]] = [
        .english: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        .polish: [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia",
        ],
    ]

    /// `Tuesday 24 November 2026`, `wtorek 24 listopada 2026`.
    func day(_ day: Day) -> String {
        let weekday = Self.weekdays[language]?[day.weekday.rawValue - 1] ?? ""
        return "\(weekday) \(day.day) \(Self.months[language]?[day.month - 1] ?? "") \(day.year)"
    }

    func time(_ moment: Timestamp) -> String {
        let minutes = calendar.timeOfDay(of: moment).minutes
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// `08:00-12:00`; a window that ends on another day says which.
    func window(_ window: TimeWindow) -> String {
        let (first, last) = (calendar.day(of: window.start), calendar.day(of: window.end - 1))
        let end = calendar.timeOfDay(of: window.end).minutes == 0 ? "24:00" : time(window.end)
        return first == last ? "\(time(window.start))-\(end)" : "\(time(window.start)) - \(day(last)) \(end)"
    }

    /// `1 h 30 min`, `45 min`.
    func length(minutes: Int) -> String {
        let hours = minutes / 60
        return (hours == 0 ? "" : "\(hours) h ") + "\(minutes % 60) min"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
