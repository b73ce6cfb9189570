package import ServiceModel

/// How durations, skills and parts are written.
package enum WorkWords {
    /// Minutes, as `90`, `1:30`, `90m`, `1h`, `1h30`, `1,5h`, `2 godz`, `2 godz 15 min` or `half an hour`.
    package static func duration(_ text: String) throws(InputFault) -> Int {
        let word = text.lowercased().filter { !$0.isWhitespace }
        if let minutes = compact(word) { return minutes }
        var tokens = TimeTokens(text)
        guard let length = tokens.takeLength(needsNumber: true), tokens.isAtEnd, length.isOfMinutes else {
            throw .notANumber(text)
        }
        return length.minutes
    }

    /// A time on the clock: `7:00`, `7.30`, `7`, `7h`, `0730`, and past midnight `26:00`.
    package static func time(_ text: String) throws(InputFault) -> TimeOfDay {
        guard let time = TimeTables.clock(text.lowercased().filter { !$0.isWhitespace }) else { throw .notADate(text) }
        return time
    }

    /// A length without blanks; `nil` when it is none. How long it may be says whoever asks.
    static func compact(_ word: String) -> Int? {
        if let minutes = number(word) { return minutes }
        if let length = hoursAndMinutes(word) { return length }
        for unit in ["minut", "min", "m"] where word.hasSuffix(unit) {
            if let minutes = number(word.dropLast(unit.count)) { return minutes }
        }
        for unit in ["godziny", "godzin", "godz.", "godz", "h"] {
            guard let range = word.firstRange(of: unit) else { continue }
            guard let hours = Double(word[..<range.lowerBound].replacing(",", with: ".")), (0..<1000).contains(hours)
            else { return nil }
            var tail = word[range.upperBound...]
            for unit in ["minut", "min", "m"] where tail.hasSuffix(unit) {
                tail.removeLast(unit.count)
                break
            }
            guard let minutes = tail.isEmpty ? 0 : number(tail) else { return nil }
            return Int((hours * 60).rounded()) + minutes
        }
        return nil
    }

    /// `7:30` and `120:00`: a length may be longer than a clock shows.
    private static func hoursAndMinutes(_ word: String) -> Int? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hours = number(parts[0]), let minutes = number(parts[1]), minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// `SEP` or `SEP:2`: the name and the level; `SEP*` and `SEP:2*` are asked of everybody who comes.
    package static func skill(_ text: String) throws(InputFault) -> SkillRow {
        let isOfEach = text.hasSuffix("*")
        let text = isOfEach ? String(text.dropLast()) : text
        guard let colon = text.lastIndex(of: ":") else { return SkillRow(code: text, isOfEach: isOfEach) }
        let digits = text[text.index(after: colon)...]
        guard let level = Int(digits) else { throw .notANumber(String(digits)) }
        return SkillRow(code: String(text[..<colon]), level: level, isOfEach: isOfEach)
    }

    /// `CODE` or `CODE=2`.
    package static func part(_ text: String) throws(InputFault) -> PartLine {
        let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard let quantity = pieces.count == 2 ? Int(pieces[1]) : 1, pieces.count <= 2 else {
            // A plan is of whole pieces, metres, litres, whatever the part is counted in.
            let isDecimal = pieces.count == 2 && Quantity(pieces[1]) != nil
            throw isDecimal ? InputFault.notWhole(pieces[1]) : InputFault.notANumber(text)
        }
        guard quantity > 0 else { throw .outOfRange(value: quantity, allowed: 1...1_000_000) }
        guard let line = PartLine(code: pieces[0], quantity: quantity) else { throw .required }
        return line
    }
}
