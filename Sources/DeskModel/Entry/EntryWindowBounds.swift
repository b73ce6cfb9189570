import ServiceModel

/// Words that have the shape of a window and cannot be one.
extension EntryWindowReader {
    private static let longestNumber = 4

    /// `za 100000 godz`, `+99999`: farther ahead than anybody plans.
    func isBeyondClocks(_ span: ArraySlice<EntryWord>, _ place: Place) -> Bool {
        if span.count == 1, place == .whole, let word = span.first?.folded, word.first == "+" {
            let digits = word.dropFirst()
            return digits.utf8.count < 7 && digits.allSatisfy(\.isNumber) && (Int(digits) ?? 0) > 3650
        }
        guard let first = span.first else { return false }
        let isWithin = first.folded == "within" || first.folded == "w" && span.dropFirst().first?.folded == "ciagu"
        guard isWithin || TimeTables.inWords.contains(first.folded) else { return false }
        let length = span.dropFirst(first.folded == "w" ? 2 : 1)
        guard let number = length.first?.folded else { return false }
        let digits = number.prefix { $0.isASCII && $0.isNumber }
        let unit = length.count == 1 ? String(number.dropFirst(digits.count)) : length.last?.folded ?? ""
        return length.count <= 2 && digits.utf8.count > Self.longestNumber
            && (length.count == 1 || digits.count == number.count) && TimeTables.units[unit] != nil
    }

    /// `1.13` alone is a day that no month has rather than thirteen minutes past one; `14.30` is a time.
    func isOddTime(_ word: String) -> Bool {
        let pieces = word.split(separator: ".").map { TimeReader.number($0) }
        guard pieces.count == 2, let minute = pieces[1], pieces[0] != nil else { return false }
        return minute > 12 && !minute.isMultiple(of: 5)
    }
}
