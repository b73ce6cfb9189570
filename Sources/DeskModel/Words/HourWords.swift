import ServiceModel

/// Hours of a day in words.
extension TimeReader {
    /// `14`, `o 14:30`, `o ósmej`, `2 pm`, `rano`, `in the afternoon`. Behind a day `10.30` is a time too.
    mutating func takeHours(afterDay: Bool) -> TimeEdge.Hours? {
        for (phrase, from, to) in TimeTables.parts where tokens.take(phrase: phrase) {
            return TimeEdge.Hours(from: from, to: to, isPart: true)
        }
        for (phrase, time) in TimeTables.namedTimes where tokens.take(phrase: phrase) {
            return .init(from: time, to: time)
        }
        let start = tokens.index
        var isSaid = false
        while tokens.take(any: TimeTables.atWords) { isSaid = true }
        guard let token = tokens.current, let time = time(token.word, isSaid: isSaid, afterDay) else {
            tokens.index = start
            return nil
        }
        tokens.index += 1
        if let shift = Self.halfOfDay(tokens.word), let later = Self.shifted(time, shift) {
            tokens.index += 1
            return .init(from: later, to: later)
        }
        return inPart(time)
    }

    private func time(_ word: String, isSaid: Bool, _ afterDay: Bool) -> TimeOfDay? {
        if let hour = TimeTables.spokenHours[word], isSaid { return TimeOfDay(hour: hour) }
        for half in ["am", "pm"] where word.hasSuffix(half) {
            guard let time = TimeTables.clock(word.dropLast(2)) else { continue }
            return Self.shifted(time, half)
        }
        guard let time = TimeTables.clock(word) else { return nil }
        // 10.11 alone is a day; 14.30 can be none.
        let isPlain = !word.contains(".") || isSaid || afterDay
        return isPlain || time.minutes % 60 > 12 ? time : nil
    }

    /// `8 rano`, `o 2 po południu`: the part says which half of the day is meant.
    private mutating func inPart(_ time: TimeOfDay) -> TimeEdge.Hours {
        for (phrase, from, _) in TimeTables.parts where time.minutes <= 12 * 60 && tokens.take(phrase: phrase) {
            let isLate = from >= TimeTables.noon && time < TimeTables.noon
            let meant = isLate ? TimeOfDay(minutes: time.minutes + 12 * 60) ?? time : time
            return .init(from: meant, to: meant)
        }
        return .init(from: time, to: time)
    }

    private static func halfOfDay(_ word: String) -> String? {
        switch word {
        case "am", "a.m": "am"
        case "pm", "p.m": "pm"
        default: nil
        }
    }

    /// Twelve at night is 0:00, twelve at noon 12:00.
    private static func shifted(_ time: TimeOfDay, _ half: String) -> TimeOfDay? {
        guard (60...(12 * 60 + 59)).contains(time.minutes) else { return nil }
        let early = time.minutes % (12 * 60)
        return TimeOfDay(minutes: half == "pm" ? early + 12 * 60 : early)
    }
}

extension TimeTables {
    /// `8`, `8:30`, `8.30`, `8h`, `8h30`, `0830`, `24`.
    static func clock(_ text: some StringProtocol) -> TimeOfDay? {
        let text = String(text)
        if let time = TimeOfDay(text) { return time }
        for sign in ["h", "."] where text.contains(sign) {
            let whole = sign == "h" && text.hasSuffix("h") ? text + "00" : text
            return TimeOfDay(whole.replacing(sign, with: ":"))
        }
        guard let number = TimeReader.number(text) else { return nil }
        return text.utf8.count <= 2 ? TimeOfDay(hour: number) : TimeOfDay(hour: number / 100, minute: number % 100)
    }
}
