import Geography

/// A word of the line.
struct EntryWord {
    /// In characters of the line.
    var range: Range<Int>
    var raw: String
    /// Small letters without the marks of Polish; a full stop or an exclamation mark behind it is gone.
    var folded: String

    init(_ range: Range<Int>, _ raw: String) {
        self.range = range
        self.raw = raw
        var word = NameFolding.plainLetters(raw).replacing("–", with: "-").replacing("—", with: "-")
        while word.count > 1, word.last == "." { word.removeLast() }
        folded = word
    }

    var isDigits: Bool { folded.utf8.allSatisfy { (48...57).contains($0) } }
    var hasDigit: Bool { folded.utf8.contains { (48...57).contains($0) } }
}
