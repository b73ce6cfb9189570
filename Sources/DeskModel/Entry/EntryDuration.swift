/// Lengths of work, always with a unit: `90m`, `1,5h`, `1h30`, `2 godziny`, `pół godziny`.
enum EntryDuration {
    private static let hours: [String] = [
        "godziny", "godzina", "godzine", "godzin", "godz.", "godz", "hours", "hour", "hrs", "hr", "h.", "h", "g.", "g",
    ]
    private static let minutes: [String] = [
        "minutes", "minute", "minuty", "minuta", "minut", "mins", "min.", "min", "m.", "m",
    ]

    /// A number of hours or minutes that is no length of anything.
    static let absurd = Int.max

    /// Minutes; `nil` when it is no length, or one without a unit. `absurd` for more than a million of them.
    static func minutes(_ words: ArraySlice<EntryWord>) -> Int? {
        guard words.count <= 6, !isTwoNumbers(words) else { return nil }
        var text = words.map(\.folded).joined()[...]
        // Words for numbers only where they are words of their own.
        if words.count > 1, let first = words.first, let halves = number(first.folded) {
            text = "\(halves / 2)\(halves.isMultiple(of: 2) ? "" : ".5")" + text.dropFirst(first.folded.count)
            if words.dropFirst().first?.folded == "an", let index = text.firstRange(of: "an") {
                text.removeSubrange(index)
            }
        }
        guard let first = text.first, first.isNumber else { return nil }
        return read(text)
    }

    /// `14 90m` is an hour and a length, never 1490 minutes.
    private static func isTwoNumbers(_ words: ArraySlice<EntryWord>) -> Bool {
        zip(words, words.dropFirst()).contains { $0.folded.last?.isNumber == true && $1.folded.first?.isNumber == true }
    }

    private static func number(_ word: String) -> Int? {
        ["a", "an"].contains(word) ? nil : TimeTables.halves[word]
    }

    private static func read(_ text: Substring) -> Int? {
        var text = text
        var total = 0.0
        if let (value, rest) = piece(text, hours) {
            total += value * 60
            text = rest
            if text.isEmpty { return whole(total) }
            // `1h30`.
            if text.count <= 2, let minutes = TimeReader.number(text) { return whole(total + Double(minutes)) }
        }
        guard let (value, rest) = piece(text, minutes), rest.isEmpty else { return nil }
        return whole(total + value)
    }

    private static func whole(_ minutes: Double) -> Int { minutes <= 1_000_000 ? Int(minutes.rounded()) : absurd }

    /// A number with one of these units behind it.
    private static func piece(_ text: Substring, _ units: [String]) -> (Double, Substring)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard let value = Double(digits.replacing(",", with: ".")) else { return nil }
        let rest = text.dropFirst(digits.count)
        guard let unit = units.first(where: { rest.hasPrefix($0) }) else { return nil }
        return (value, rest.dropFirst(unit.count))
    }
}
