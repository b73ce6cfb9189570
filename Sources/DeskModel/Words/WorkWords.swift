public import ServiceModel

/// How durations, skills and parts are written.
public enum WorkWords {
    /// Minutes, as `90`, `1:30`, `90m`, `1h`, `1h30`, `1,5h` or `2 godz`.
    public static func duration(_ text: String) throws(InputFault) -> Int {
        let word = text.lowercased().filter { $0 != " " }
        if let minutes = Int(word) { return minutes }
        if let clock = TimeOfDay(word) { return clock.minutes }
        if word.hasSuffix("min"), let minutes = Int(word.dropLast(3)) { return minutes }
        if word.hasSuffix("m"), !word.contains("h"), let minutes = Int(word.dropLast()) { return minutes }
        for unit in ["godz", "h"] {
            guard let range = word.firstRange(of: unit) else { continue }
            let tail = word[range.upperBound...].filter(\.isNumber)
            guard let hours = Double(word[..<range.lowerBound].replacing(",", with: ".")), hours >= 0, hours < 100,
                let minutes = tail.isEmpty ? 0 : Int(tail)
            else { break }
            return Int((hours * 60).rounded()) + minutes
        }
        throw .notANumber(text)
    }

    /// `SEP` or `SEP:2`: the name and the level.
    public static func skill(_ text: String) throws(InputFault) -> (name: String, level: Int) {
        guard let colon = text.lastIndex(of: ":") else { return (text, 1) }
        let digits = text[text.index(after: colon)...]
        guard let level = Int(digits) else { throw .notANumber(String(digits)) }
        return (String(text[..<colon]), level)
    }

    /// `CODE` or `CODE=2`.
    public static func part(_ text: String) throws(InputFault) -> PartLine {
        let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard let quantity = pieces.count == 2 ? Int(pieces[1]) : 1, pieces.count <= 2 else { throw .notANumber(text) }
        guard quantity > 0 else { throw .outOfRange(value: quantity, allowed: 1...1_000_000) }
        guard let line = PartLine(code: pieces[0], quantity: quantity) else { throw .required }
        return line
    }
}
