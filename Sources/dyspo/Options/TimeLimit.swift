/// How long something may take, as people write it: `100ms`, `0.5s`, `10` (seconds), `2m`, `1h`, `1h30m`.
enum TimeLimit {
    /// The longest that can be asked for.
    private static let most = Duration.seconds(86_400)
    private static let units: [(word: String, seconds: Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)]

    /// Throws a ``Failure`` that names the option.
    static func parse(_ words: String, option: String) throws -> Duration {
        guard let length = read(words), length >= .milliseconds(1), length <= most else {
            throw Failure.usage(
                english:
                    "\(option): “\(words)” is not a length of time; write 100ms, 0.5s, 10s, 2m or 1h, at most 24h.",
                polish: "\(option): „\(words)” to nie jest długość czasu; pisz 100ms, 0.5s, 10s, 2m lub 1h, "
                    + "najwyżej 24h.")
        }
        return length
    }

    private static func read(_ words: String) -> Duration? {
        var rest = Substring(words)
        var seconds = 0.0
        var largest = Double.infinity
        while !rest.isEmpty {
            let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
            guard digits.first != ".", let count = Double(digits), count.isFinite else { return nil }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(letters.count)
            let isBare = letters.isEmpty && digits.count == words.count
            guard let unit = isBare ? 1 : units.first(where: { $0.word == letters })?.seconds, unit < largest else {
                return nil
            }
            largest = unit
            seconds += count * unit
        }
        guard !words.isEmpty, seconds <= 1e6 else { return nil }
        return .milliseconds(Int((seconds * 1000).rounded()))
    }
}
