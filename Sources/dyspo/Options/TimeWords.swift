import DeskModel
import ServiceModel

/// How days and times are written on the command line.
struct TimeWords {
    let calendar: CompanyCalendar
    let now: Timestamp

    var today: Day { calendar.day(of: now) }

    /// `YYYY-MM-DD`, `today`, `tomorrow`, `yesterday`, in Polish too, or `+3` days from today.
    func day(_ text: String) throws(InputFault) -> Day {
        switch text.lowercased() {
        case "today", "dziś", "dzis", "dzisiaj": return today
        case "tomorrow", "jutro": return today + 1
        case "yesterday", "wczoraj": return today - 1
        default: break
        }
        if text.first == "+", let days = Int(text.dropFirst()), (0...3650).contains(days) { return today + days }
        guard let day = Day(iso: text) else { throw .notADate(text) }
        return day
    }

    /// ISO 8601, a day's word with a time (`tomorrow 8:00`), or a time alone, which means `day` or today.
    func moment(_ text: String, on day: Day? = nil) throws(InputFault) -> Timestamp {
        if let time = TimeOfDay(text) { return try moment(day ?? today, time, text) }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2, let time = TimeOfDay(parts[1]) { return try moment(try self.day(parts[0]), time, text) }
        if let moment = calendar.timestamp(iso8601: text) { return moment }
        // The day and time alone tell a time that is no time from one that the clock skips.
        if text.utf8.count == 16, text.dropFirst(10).first == "T", let day = Day(iso: text.prefix(10)),
            let time = TimeOfDay(text.dropFirst(11))
        {
            return try moment(day, time, text)
        }
        throw .notADate(text)
    }

    /// A moment, or a day alone: its first moment, or with `endOfDay` the first after it.
    func edge(_ text: String, endOfDay: Bool = false) throws(InputFault) -> Timestamp {
        if let day = try? day(text) { return endOfDay ? calendar.span(of: day).end : calendar.span(of: day).start }
        return try moment(text)
    }

    /// `2026-11-24 08:00-12:00`, a day alone, or two ISO times with a blank, `/` or `..` between them.
    func window(_ text: String) throws(InputFault) -> TimeWindow {
        if let day = try? day(text) { return calendar.span(of: day) }
        let parts = text.replacing("..", with: " ").replacing("/", with: " ").split(separator: " ").map(String.init)
        guard parts.count == 2 else { throw .notADate(text) }
        let start: Timestamp
        let end: Timestamp
        let hours = parts[1].split(separator: "-").compactMap { TimeOfDay($0) }
        if hours.count == 2, let day = try? day(parts[0]) {
            start = try moment(day, hours[0], text)
            end = try moment(day, hours[1], text)
        } else {
            start = try moment(parts[0])
            end = try moment(parts[1])
        }
        guard let window = TimeWindow(start: start, end: end) else { throw .windowEndsBeforeItBegins }
        return window
    }

    private func moment(_ day: Day, _ time: TimeOfDay, _ text: String) throws(InputFault) -> Timestamp {
        guard time.minutes <= 1440 else { throw .notADate(text) }
        if time.minutes == 1440 { return calendar.span(of: day).end }
        if case .skipped = calendar.reading(of: day, time) { throw .skippedByTheClock(text) }
        return calendar.timestamp(of: day, time)
    }
}

extension Session {
    /// Reads an option's value. What is no value at all is a mistake of usage; what breaks a rule is refused like any
    /// other input.
    func reading<Value>(
        _ option: String, _ field: Field, _ body: () throws(InputFault) -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch {
            switch error {
            case .notADate, .notANumber, .notOneOf: throw Failure.option(option, error)
            default: throw Refusal.invalid(field: field, error)
            }
        }
    }

    func day(_ text: String, option: String = "--day") throws -> Day {
        try reading(option, .day) { () throws(InputFault) in try times.day(text) }
    }

    func moment(_ text: String, option: String, on day: Day? = nil) throws -> Timestamp {
        try reading(option, .start) { () throws(InputFault) in try times.moment(text, on: day) }
    }
}
