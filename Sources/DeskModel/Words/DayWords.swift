import ServiceModel

/// Days in words.
extension TimeReader {
    /// The next days that are said here; `isAlone` lets a number stand for a day of the month.
    mutating func takeDays(isAlone: Bool) throws(InputFault) -> ClosedRange<Day>? {
        for (phrase, offset) in TimeTables.offsets where tokens.take(phrase: phrase) { return single(today + offset) }
        if let days = takeEndOfPeriod() ?? takeWeek() { return days }
        if let day = try takeWeekday() { return single(day) }
        return try takeDate(isAlone: isAlone).map { single($0) }
    }

    private func single(_ day: Day) -> ClosedRange<Day> { day...day }

    /// `koniec tygodnia`, `end of the month`: its last day.
    private mutating func takeEndOfPeriod() -> ClosedRange<Day>? {
        let start = tokens.index
        _ = tokens.take(any: ["the"])
        guard tokens.take(any: ["end", "koniec", "konca", "koncem"]) else {
            tokens.index = start
            return nil
        }
        _ = tokens.take(any: ["of"])
        while tokens.take(any: TimeTables.thisWords.union(["the"])) {}
        if tokens.take(any: TimeTables.weekWords) { return single(today + (7 - today.weekday.rawValue)) }
        if tokens.take(any: ["day", "dnia"]) { return single(today) }
        if tokens.take(any: ["month", "miesiaca"]) { return lastOfMonth().map { single($0) } }
        tokens.index = start
        return nil
    }

    private func lastOfMonth() -> Day? {
        (28...31).reversed().lazy.compactMap { Day(year: today.year, month: today.month, day: $0) }.first
    }

    /// `next week`, `w tym tygodniu`: what is left of it, Monday first.
    private mutating func takeWeek() -> ClosedRange<Day>? {
        let start = tokens.index
        let monday = today + (1 - today.weekday.rawValue)
        if tokens.take(any: TimeTables.nextWords), tokens.take(any: TimeTables.weekWords) {
            return monday + 7...monday + 13
        }
        tokens.index = start
        if tokens.take(any: TimeTables.thisWords), tokens.take(any: TimeTables.weekWords) { return today...monday + 6 }
        tokens.index = start
        return nil
    }

    /// `fri`, `next Tue` (of next week), `last Friday`, `Fri 27`, `wt 24 lis`.
    private mutating func takeWeekday() throws(InputFault) -> Day? {
        let start = tokens.index
        let isNext = tokens.take(any: TimeTables.nextWords)
        let isLast = !isNext && tokens.take(any: TimeTables.lastWords)
        if !isNext, !isLast { _ = tokens.take(any: TimeTables.thisWords) }
        guard let weekday = TimeTables.weekdays[tokens.word] else {
            tokens.index = start
            return nil
        }
        let name = tokens.current?.raw ?? ""
        tokens.index += 1
        if isNext { return today + (7 + weekday - today.weekday.rawValue) }
        let ahead = (weekday - today.weekday.rawValue + 7) % 7
        if isLast { return today + (ahead == 0 ? -7 : ahead - 7) }
        if let date = try takeDateOfWeekday(weekday, name) { return date }
        // Of what happened today counts too.
        if words.direction == .back { return latest + -((latest.weekday.rawValue - weekday + 7) % 7) }
        return today + (ahead == 0 ? 7 : ahead)
    }

    /// The number behind a weekday is a date when it cannot be an hour, or when hours or a month follow.
    private mutating func takeDateOfWeekday(_ weekday: Int, _ name: String) throws(InputFault) -> Day? {
        let start = tokens.index
        let raw = tokens.current?.raw ?? ""
        guard let number = Self.number(tokens.word), (1...31).contains(number) else {
            guard let day = try takeDate(isAlone: false) else { return nil }
            guard day.weekday.rawValue == weekday else { throw .notADate("\(name) \(raw)") }
            return day
        }
        let endsClause = tokens.current?.endsClause == true
        tokens.index += 1
        if month(at: 0) != nil {
            tokens.index = start
            guard let day = try takeDate(isAlone: false) else { return nil }
            guard day.weekday.rawValue == weekday else { throw .notADate("\(name) \(raw)") }
            return day
        }
        var ahead = self
        // `pt 8 rano` is eight in the morning.
        let hoursFollow = ahead.takeHours(afterDay: true).map { !$0.isPart } ?? false
        guard endsClause || number > 24 || hoursFollow else {
            tokens.index = start
            return nil
        }
        let day = next { $0.day == number && $0.weekday.rawValue == weekday }
        guard let day else { throw .notADate("\(name) \(raw)") }
        return day
    }

    /// `24.11`, `24/11/2026`, `24 listopada`, `November 24th`, `2026-11-24`, `+3`, alone or before a time also `24`.
    private mutating func takeDate(isAlone: Bool) throws(InputFault) -> Day? {
        guard let token = tokens.current else { return nil }
        if let day = Day(iso: token.word) {
            tokens.index += 1
            return day
        }
        if token.word.first == "+", let days = Self.number(token.word.dropFirst()), (0...3650).contains(days) {
            tokens.index += 1
            return today + days
        }
        if let date = try takeNamedMonth() { return date }
        let pieces = token.word.split(whereSeparator: { $0 == "." || $0 == "/" }).map { Self.number($0) }
        guard !pieces.contains(nil), (1...3).contains(pieces.count), let number = pieces[0] else { return nil }
        if pieces.count == 1, !(1...31).contains(number) || !(isAlone || isDateBeforeTime(number)) { return nil }
        // 14.30 is a time: no month has that number.
        if pieces.count == 2, let month = pieces[1], month > 12, TimeTables.clock(token.word) != nil { return nil }
        let (month, year) = (pieces.count > 1 ? pieces[1] : nil, pieces.count > 2 ? pieces[2] : nil)
        guard let day = date(number, month: month, year: year) else { throw .notADate(token.raw) }
        tokens.index += 1
        return day
    }

    /// `26 8:00`: a number that is no hour, and of what happened any number, is a day of the month before a time.
    private func isDateBeforeTime(_ number: Int) -> Bool {
        let behind = tokens.word(ahead: 1)
        return (words.direction == .back || number > 24) && behind.contains(":") && TimeTables.clock(behind) != nil
    }

    private mutating func takeNamedMonth() throws(InputFault) -> Day? {
        let start = tokens.index
        let raw = tokens.current?.raw ?? ""
        var number = Self.dayNumber(tokens.word)
        var month: Int?
        if number != nil {
            tokens.index += 1
            _ = tokens.take(any: ["of"])
            month = self.month(at: 0)
        } else if let named = TimeTables.months[tokens.word] {
            month = named
            tokens.index += 1
            number = Self.dayNumber(tokens.word)
        }
        guard let number, let month else {
            tokens.index = start
            return nil
        }
        tokens.index += 1
        let year = Self.number(tokens.word).flatMap { (2000...2199).contains($0) ? $0 : nil }
        if year != nil { tokens.index += 1 }
        guard let day = date(number, month: month, year: year) else {
            throw .notADate("\(raw) \(tokens.tokens[start + 1].raw)")
        }
        return day
    }

    private func month(at ahead: Int) -> Int? {
        let word = tokens.word(ahead: ahead)
        return TimeTables.months[word] ?? TimeTables.romanMonths[word]
    }

    /// The next such day that has not passed, of what happened the last one; with the year, that one.
    private func date(_ number: Int, month: Int?, year: Int?) -> Day? {
        guard (1...31).contains(number) else { return nil }
        if let year, let month { return Day(year: year < 100 ? 2000 + year : year, month: month, day: number) }
        return next { $0.day == number && (month == nil || $0.month == month) }
    }

    /// The first day from today on that is so, of what happened the last one; within eight years every date comes, also the
    /// 29th of February.
    private func next(_ isWanted: (Day) -> Bool) -> Day? {
        let isBack = words.direction == .back
        return (0...366 * 8).lazy.map { isBack ? latest + -$0 : today + $0 }.first(where: isWanted)
    }

    static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// `24`, `24th`.
    private static func dayNumber(_ word: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { return number(word.dropLast(2)) }
        return number(word)
    }
}
