package import ServiceModel

/// Days, times and windows as people write them, in Polish and English, with or without the marks of Polish: `tomorrow
/// 8-12`, `w piątek o 14`, `24 listopada`, `za 2 godz`, `do piątku`, `24.11 od 8`, ISO 8601.
package struct TimeWords: Sendable {
    package let calendar: CompanyCalendar
    package let now: Timestamp
    /// Where a day without its year, month or week lies from here.
    package let direction: Direction

    /// What is planned lies ahead, what happened lies behind.
    package enum Direction: Sendable { case ahead, back }

    package init(calendar: CompanyCalendar, now: Timestamp, direction: Direction = .ahead) {
        self.calendar = calendar
        self.now = now
        self.direction = direction
    }

    /// For saying when something happened: `thu 8:00`, `26.11` and `26 8:00` are the nearest such days behind.
    package var past: TimeWords { TimeWords(calendar: calendar, now: now, direction: .back) }

    package var today: Day { calendar.day(of: now) }

    /// A day: `today`, `pojutrze`, `pt` (the next such day, today counts not), `next Tue` (of next week), `za tydzień`,
    /// `+3`, `24`, `24.11`, `24 listopada 2026`, `2026-11-24`.
    package func day(_ text: String) throws(InputFault) -> Day {
        guard case .days(let days) = try meaning(text), days.lowerBound == days.upperBound else {
            throw .notADate(text)
        }
        return days.lowerBound
    }

    /// A moment: ISO 8601, a day with a time, `za 2 godz`, `10 min ago`, or a time alone, which means `day` or today.
    /// Of what happened, a weekday or date whose time is still to come today is the one before.
    package func moment(_ text: String, on day: Day? = nil) throws(InputFault) -> Timestamp {
        let said = try moment(text, on: day, latest: today)
        guard direction == .back, said > now else { return said }
        let earlier: Timestamp? = try? moment(text, on: day, latest: today + -1)
        return earlier.flatMap { $0 <= now ? $0 : nil } ?? said
    }

    /// A moment that was, to which one goes back: of a day alone its last second.
    package func formerMoment(_ text: String) throws(InputFault) -> Timestamp {
        do {
            return try past.moment(text)
        } catch {
            guard case .notADate = error, let end = try? past.edge(text, endOfDay: true) else { throw error }
            return end - 1
        }
    }

    private func moment(_ text: String, on day: Day?, latest: Day) throws(InputFault) -> Timestamp {
        switch try meaning(text, bareNumber: .hour, latest: latest) {
        case .moment(let moment), .until(let moment): return moment
        case .hours(let said, let hours):
            guard let time = hours.single else { throw .notADate(text) }
            return try moment(said ?? day ?? today, time, text)
        case .days, .fromDay, .untilDay, .between: throw .notADate(text)
        }
    }

    /// The edge of a stretch of time: a moment; of a day or a window its first moment, or with `endOfDay` the first
    /// after it.
    package func edge(_ text: String, endOfDay: Bool = false) throws(InputFault) -> Timestamp {
        switch try meaning(text) {
        case .moment(let moment), .until(let moment): return moment
        case .days(let days): return endOfDay ? end(of: days.upperBound) : start(of: days.lowerBound)
        case .fromDay(let day): return start(of: day)
        case .untilDay(let day): return end(of: day)
        case .between(let window): return endOfDay ? window.end : window.start
        case .hours(let day, let hours):
            if let time = hours.single { return try moment(day ?? today, time, text) }
            let window = try window(day ?? today, hours, text)
            return endOfDay ? window.end : window.start
        }
    }

    /// A stretch of time: hours of a day (`14` is the hour from 14:00), a day alone, several days, until a day, or two
    /// moments with a blank, `/` or `..` between them.
    package func window(_ text: String) throws(InputFault) -> TimeWindow {
        switch try meaning(text) {
        case .moment(let moment): return try window(from: moment, to: moment + Self.hour)
        case .until(let moment): return try window(from: now, to: moment)
        case .days(let days): return try window(from: start(of: days.lowerBound), to: end(of: days.upperBound))
        case .untilDay(let day): return try window(from: now, to: end(of: day))
        case .fromDay: throw .notADate(text)
        case .between(let window): return window
        case .hours(let day, let hours): return try window(day ?? today, hours, text)
        }
    }

    private static let hour = 3600

    // MARK: On the clock

    private func start(of day: Day) -> Timestamp { calendar.span(of: day).start }
    private func end(of day: Day) -> Timestamp { calendar.span(of: day).end }

    private func window(from start: Timestamp, to end: Timestamp) throws(InputFault) -> TimeWindow {
        guard let window = TimeWindow(start: start, end: end) else { throw .windowEndsBeforeItBegins }
        return window
    }

    private func window(_ day: Day, _ hours: DayHours, _ text: String) throws(InputFault) -> TimeWindow {
        let (from, to) = hours.bounds
        let start = try moment(day, from, text)
        // The hour after a time may begin before the clock is changed and end behind it.
        if case .at = hours { return try window(from: start, to: min(start + Self.hour, end(of: day))) }
        return try window(from: start, to: try moment(day, to, text))
    }

    func moment(_ day: Day, _ time: TimeOfDay, _ text: String) throws(InputFault) -> Timestamp {
        guard time.minutes <= 1440 else { throw .notADate(text) }
        if time.minutes == 1440 { return end(of: day) }
        if case .skipped = calendar.reading(of: day, time) { throw .skippedByTheClock(text) }
        return calendar.timestamp(of: day, time)
    }

    // MARK: Reading

    /// What a number alone means.
    enum BareNumber { case day, hour }

    /// `latest` is the last day that one without its year, month or week can be, of what happened; today where it is left
    /// out.
    func meaning(
        _ text: String, bareNumber: BareNumber = .day, latest: Day? = nil
    ) throws(InputFault) -> TimeMeaning {
        let meaning = try read(text, bareNumber, latest ?? today)
        for day in meaning.days(calendar) { _ = try Self.checked(day, text) }
        return meaning
    }

    private func read(_ text: String, _ bareNumber: BareNumber, _ latest: Day) throws(InputFault) -> TimeMeaning {
        let isJoined = text.dropFirst(10).first?.uppercased() == "T"
        if isJoined, let moment = try iso(text) { return .moment(moment) }
        if let window = try pair(text) { return .between(window) }
        var reader = TimeReader(text, self, bareNumber, latest: latest)
        do {
            return try reader.meaning()
        } catch {
            // After the words: in `2026-11-24 08:00-12:00` the hours are a window, not a distance from Greenwich.
            if error != .skippedByTheClock(text), let moment = calendar.timestamp(iso8601: text) {
                return .moment(moment)
            }
            throw error
        }
    }

    private func iso(_ text: String) throws(InputFault) -> Timestamp? {
        if let moment = calendar.timestamp(iso8601: text.uppercased()) { return moment }
        // The day and time alone tell a time that is no time from one that the clock skips.
        let seconds = text.dropFirst(16)
        guard seconds.isEmpty || seconds.utf8.count == 3 && seconds.first == ":" && Int(seconds.dropFirst()) != nil,
            text.dropFirst(10).first?.uppercased() == "T", let day = Day(iso: text.prefix(10)),
            let time = TimeOfDay(text.dropFirst(11).prefix(5))
        else { return nil }
        return try moment(day, time, text)
    }

    /// From one moment to another, with a blank between two of ISO 8601 or with a sign that says so.
    private func pair(_ text: String) throws(InputFault) -> TimeWindow? {
        for sign in ["..", "/", " "] {
            let parts = text.split(separator: sign).map(String.init)
            guard parts.count == 2, sign == ".." || parts.allSatisfy({ $0.utf8.count >= 16 }) else { continue }
            if sign == " ", try iso(parts[0]) == nil { continue }
            return try window(from: try edge(parts[0]), to: try edge(parts[1], endOfDay: true))
        }
        return nil
    }
}
