/// Which words no line end may part: 100,0 % and 12 345 km say nothing in halves.
enum FigureText {
    /// What is written behind a figure, with a blank between.
    private static let units: Set<String> = [
        "%", "‰", "°C", "s", "min", "h", "d", "m", "km", "kg", "kW", "kWh", "V", "A", "W", "Hz", "bar", "m²", "m³", "×",
        "zł", "gr", "PLN", "EUR", "€", "B", "kB", "MB", "GB", "KiB", "MiB", "GiB", "ms", "szt", "pcs", "godz", "dni",
        "days",
    ]

    /// Whether the second word belongs to the figure with which the first ends.
    static func isWhole(_ first: some StringProtocol, with second: some StringProtocol) -> Bool {
        guard let digit = first.last, digit.isNumber else { return false }
        if units.contains(String(second)) { return true }
        var bare = Substring(second)
        while let last = bare.last, ",.;:!?)]”\"".contains(last) { bare.removeLast() }
        return units.contains(String(bare)) || isThousands(first, bare)
    }

    /// 12 345, as it is grouped where a comma stands before decimals.
    private static func isThousands(_ first: some StringProtocol, _ second: Substring) -> Bool {
        let head = first.reversed().prefix { $0.isASCII && $0.isNumber }
        let group = second.prefix { $0.isASCII && $0.isNumber }
        return (1...3).contains(head.count) && group.count == 3
            && second.dropFirst(3).allSatisfy { $0 == "," || ($0.isASCII && $0.isNumber) }
    }

    /// Words of a line, with those that belong together as one where a line has room for it.
    static func joined(_ words: [String], columns: Int) -> [String] {
        words.reduce(into: []) { joined, word in
            guard let last = joined.last, isWhole(last, with: word), SafeText.width(last + " " + word) <= columns else {
                return joined.append(word)
            }
            joined[joined.count - 1] = last + " " + word
        }
    }
}
