import ServiceModel

/// Reads a text about time from left to right: days, hours, bounds and lengths from now, in any order.
struct TimeReader {
    let words: TimeWords
    let text: String
    var tokens: TimeTokens
    let bareNumber: TimeWords.BareNumber
    /// The last day that a day of what happened can be.
    let latest: Day
    private var exact: Timestamp?
    /// `within 2 h`: from now until that moment.
    private var isWithin = false
    private var first = TimeEdge()
    private var last: TimeEdge?
    /// `od`, `from` stood before the first edge.
    private var isOpen = false

    init(_ text: String, _ words: TimeWords, _ bareNumber: TimeWords.BareNumber, latest: Day) {
        self.text = text
        self.words = words
        self.bareNumber = bareNumber
        self.latest = latest
        tokens = TimeTokens(text)
    }

    var today: Day { words.today }

    /// What could not be read, as it was typed.
    private var rest: String {
        guard let token = tokens.current, tokens.index > 0 else { return text }
        // Of `o kiedyś` the second word is the one that says nothing.
        let joins = TimeTables.atWords.union(TimeTables.fillers).contains(token.word)
        return joins && tokens.index + 1 < tokens.tokens.count ? tokens.tokens[tokens.index + 1].raw : token.raw
    }

    mutating func meaning() throws(InputFault) -> TimeMeaning {
        while !tokens.isAtEnd {
            if try takeBound() { continue }
            if try takeExact() { continue }
            if exact == nil, try takeItem() { continue }
            if tokens.take(any: TimeTables.fillers) { continue }
            throw .notADate(rest)
        }
        if let exact { return isWithin ? .until(exact) : .moment(exact) }
        return try finished()
    }

    // MARK: Pieces

    /// A day or hours that no bound stands before.
    private mutating func takeItem() throws(InputFault) -> Bool {
        if first.days == nil, let days = try takeDays(isAlone: isBare) {
            first.days = days
            return true
        }
        guard first.hours == nil, !(isOpen && last != nil), let hours = takeHours(afterDay: first.days != nil) else {
            return false
        }
        first.hours = hours
        return true
    }

    /// A number alone is all there is to read.
    private var isBare: Bool { bareNumber == .day && tokens.tokens.count == 1 }

    private mutating func takeBound() throws(InputFault) -> Bool {
        let start = tokens.index
        let word = tokens.word
        if first.hours == nil, last == nil, !isOpen, tokens.take(any: TimeTables.fromWords) {
            if let edge = try takeEdge(),
                let merged = first.merging(edge.moved(TimeTables.excluding.contains(word) ? 1 : 0))
            {
                first = merged
                isOpen = true
                return true
            }
        } else if tokens.take(any: TimeTables.tillWords)
            || isOpen && last == nil && tokens.take(any: TimeTables.andWords)
        {
            if var edge = try takeEdge()?.moved(TimeTables.excluding.contains(word) ? -1 : 0) {
                // `8-12 w piątek`: both hours are that day's.
                if edge.isHoursFirst, first.days == nil {
                    first.days = edge.days
                    edge.days = nil
                }
                if let merged = (last ?? TimeEdge()).merging(edge) {
                    last = merged
                    return true
                }
            }
        }
        tokens.index = start
        return false
    }

    /// A day, hours, or both.
    private mutating func takeEdge() throws(InputFault) -> TimeEdge? {
        var edge = TimeEdge()
        while !tokens.isAtEnd {
            let start = tokens.index
            while tokens.take(any: TimeTables.fillers) {}
            // Behind hours `10.30` are hours too.
            let isDotted = first.hours != nil && first.days != nil && tokens.word.contains(".")
            let weekday = TimeTables.weekdays[tokens.word] != nil
            if edge.days == nil, !isDotted, let days = try takeDays(isAlone: false) {
                edge.days = days
                edge.isWeekday = weekday
                edge.isHoursFirst = edge.hours != nil
            } else if edge.hours == nil, let hours = takeHours(afterDay: edge.days != nil || first.days != nil) {
                edge.hours = hours
            } else {
                tokens.index = start
                break
            }
        }
        return edge.isEmpty ? nil : edge
    }

    /// Now, or a length of time from now.
    private mutating func takeExact() throws(InputFault) -> Bool {
        guard exact == nil, first.isEmpty, last == nil else { return false }
        let minute = words.now - Int(words.now.seconds % 60)
        if tokens.take(any: TimeTables.nowWords) {
            exact = minute
            return true
        }
        let start = tokens.index
        isWithin = tokens.take(any: ["within"]) || tokens.take(phrase: ["w", "ciagu"])
        let isAhead = isWithin || tokens.take(any: TimeTables.inWords)
        if let length = tokens.takeLength(), isAhead || tokens.take(any: TimeTables.agoWords) {
            let sign = isAhead ? 1 : -1
            if let days = length.days(from: today, sign) {
                first.days = days...days
            } else {
                exact = minute + sign * length.minutes * 60
            }
            if isWithin, let days = first.days {
                last = TimeEdge(days: days)
                first = TimeEdge()
            }
            return true
        }
        isWithin = false
        tokens.index = start
        return false
    }

    // MARK: The whole

    private func finished() throws(InputFault) -> TimeMeaning {
        guard let last else {
            if isOpen {
                if let hours = first.hours { return .hours(first.days?.lowerBound, .from(hours.from)) }
                if let days = first.days { return .fromDay(days.lowerBound) }
            }
            if let hours = first.hours {
                guard first.isOfOneDay else { throw .notADate(text) }
                return .hours(first.days?.lowerBound, hours.isPart ? .between(hours.from, hours.to) : .at(hours.from))
            }
            guard let days = first.days else { throw .notADate(text) }
            return .days(days)
        }
        guard let until = last.days?.upperBound else { return try sameDay(until: last) }
        if first.isEmpty {
            guard let hours = last.hours else { return .untilDay(until) }
            return .until(try words.moment(until, hours.to, text))
        }
        return try overDays(until, last)
    }

    /// Only hours stand behind the second bound.
    private func sameDay(until last: TimeEdge) throws(InputFault) -> TimeMeaning {
        guard let to = last.hours?.to, first.isOfOneDay else { throw .notADate(text) }
        guard let from = first.hours?.from else { return .hours(first.days?.lowerBound, .till(to)) }
        return .hours(first.days?.lowerBound, .between(from, to))
    }

    private func overDays(_ said: Day, _ last: TimeEdge) throws(InputFault) -> TimeMeaning {
        let from = first.days?.lowerBound ?? today
        // `od piątku do wtorku`: the Tuesday after that Friday.
        let until = said < from && last.isWeekday ? said + (from.since(said) + 6) / 7 * 7 : said
        if first.hours == nil, last.hours == nil {
            guard from <= until else { throw .windowEndsBeforeItBegins }
            return .days(from...until)
        }
        let start = try words.moment(from, first.hours?.from ?? TimeTables.dayBreak, text)
        let end = try words.moment(until, last.hours?.to ?? TimeTables.midnight, text)
        guard let window = TimeWindow(start: start, end: end) else { throw .windowEndsBeforeItBegins }
        return .between(window)
    }
}
