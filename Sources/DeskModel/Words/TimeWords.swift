public import ServiceModel

/// Days, times and windows as people write them, in Polish and English: `tomorrow 8-12`, `jutro 8-12`, `pt 14`,
/// `24.11 od 8`, ISO 8601.
public struct TimeWords: Sendable {
    public let calendar: CompanyCalendar
    public let now: Timestamp

    public init(calendar: CompanyCalendar, now: Timestamp) {
        self.calendar = calendar
        self.now = now
    }

    public var today: Day { calendar.day(of: now) }

    /// ISO 8601, a day's word with a time (`tomorrow 8:00`, `pt 14`), or a time alone, which means `day` or today.
    public func moment(_ text: String, on day: Day? = nil) throws(InputFault) -> Timestamp {
        if let time = HourWords.time(text) { return try moment(day ?? today, time, text) }
        let words = text.split(separator: " ").map(String.init)
        if words.count > 1, let last = words.last, let time = HourWords.time(last) {
            return try moment(try self.day(words.dropLast().joined(separator: " ")), time, text)
        }
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
    public func edge(_ text: String, endOfDay: Bool = false) throws(InputFault) -> Timestamp {
        if let day = try? day(text) { return endOfDay ? calendar.span(of: day).end : calendar.span(of: day).start }
        return try moment(text)
    }

    /// `tomorrow 8-12`, `pt 14` (the hour from 14:00), `24.11 od 8`, `jutro rano`, a day alone, `8-12` (today), or two
    /// moments with a blank, `/` or `..` between them.
    public func window(_ text: String) throws(InputFault) -> TimeWindow {
        let text = text.lowercased()
        if let day = try? day(text) { return calendar.span(of: day) }
        if let hours = HourWords.window(text) { return try window(today, hours, text) }
        let words = text.split(separator: " ").map(String.init)
        for split in 1..<max(1, words.count) {
            let (head, tail) = (words[..<split].joined(separator: " "), words[split...].joined(separator: " "))
            guard let hours = HourWords.window(tail) else { continue }
            if looksLikeDay(head) { return try window(try day(head), hours, text) }
        }
        return try between(text)
    }

    /// From one moment to another.
    private func between(_ text: String) throws(InputFault) -> TimeWindow {
        let parts = text.uppercased().replacing("..", with: " ").replacing("/", with: " ").split(separator: " ")
        guard parts.count == 2 else { throw .notADate(text) }
        let (start, end) = (try moment(String(parts[0])), try moment(String(parts[1])))
        guard let window = TimeWindow(start: start, end: end) else { throw .windowEndsBeforeItBegins }
        return window
    }

    private func looksLikeDay(_ text: String) -> Bool {
        do {
            _ = try day(text)
            return true
        } catch {
            // A day that does not exist is a day all the same: its own fault is told.
            return text.contains { $0.isNumber }
        }
    }

    private func window(_ day: Day, _ hours: HourWords.Hours, _ text: String) throws(InputFault) -> TimeWindow {
        let start = try moment(day, hours.from, text)
        let end = try moment(day, hours.to, text)
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
