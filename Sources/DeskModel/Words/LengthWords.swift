extension TimeTokens {
    /// `2 godz`, `pół godziny`, `1:30`, `2h30`, `a week`, `kwadrans`, several of them in a row.
    /// `needsNumber` takes no unit alone, as in `za godzinę`.
    mutating func takeLength(needsNumber: Bool = false) -> TimeLength? {
        var length = TimeLength()
        var isRead = false
        while takePiece(of: &length, needsNumber: isRead || needsNumber) {
            isRead = true
            _ = take(any: ["i"]) || take(any: ["and"])
        }
        return isRead ? length : nil
    }

    private mutating func takePiece(of length: inout TimeLength, needsNumber: Bool) -> Bool {
        let start = index
        if take(any: ["kwadrans"]) || take(phrase: ["a", "quarter", "of", "an", "hour"]) {
            length.minutes += 15
            return true
        }
        let halves = takeHalves()
        _ = halves == 1 && take(any: ["an"])
        if !needsNumber || halves != nil, let unit = TimeTables.units[word], add(halves ?? 2, unit, to: &length) {
            index += 1
            return true
        }
        index = start
        // `2h30`, `90min`, `1:30`; a number alone says no unit.
        let word = word
        guard TimeReader.number(word) == nil, word.first?.isNumber == true, let minutes = WorkWords.compact(word) else {
            return false
        }
        length.minutes += minutes
        index += 1
        return true
    }

    /// A number in halves: `2`, `1,5`, `two`, `pół`.
    private mutating func takeHalves() -> Int? {
        let word = word
        if let halves = TimeTables.halves[word] {
            index += 1
            return halves
        }
        if let number = TimeReader.number(word) {
            index += 1
            return 2 * number
        }
        let parts = word.split(whereSeparator: { $0 == "," || $0 == "." })
        guard parts.count == 2, parts[1] == "5", let whole = TimeReader.number(parts[0]) else { return nil }
        index += 1
        return 2 * whole + 1
    }

    private func add(_ halves: Int, _ unit: TimeTables.Unit, to length: inout TimeLength) -> Bool {
        switch unit {
        case .minutes: length.minutes += halves / 2
        case .hours: length.minutes += halves * 30
        case .days where halves.isMultiple(of: 2): length.wholeDays += halves / 2
        case .weeks where halves.isMultiple(of: 2): length.wholeDays += halves / 2 * 7
        case .months where halves.isMultiple(of: 2) && halves <= 240: length.months += halves / 2
        case .days, .weeks, .months: return false
        }
        return true
    }
}
