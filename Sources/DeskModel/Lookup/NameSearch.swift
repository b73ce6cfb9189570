import Geography
package import ServiceModel

/// What somebody types to find something: words in any order, without Polish marks; a number of a telephone or a series
/// in whatever groups of digits.
package struct NameSearch: Sendable {
    private let words: [String]
    /// The digits, when nothing but digits and what stands between them was typed; at least three.
    private let digits: String?

    package init(_ text: String) {
        words = NameFolding.fold(text).split(separator: " ").map(String.init)
        let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || " +-()/.".contains($0)) }
        let typed = isNumber ? Self.digits(of: text) : ""
        digits = typed.count >= 3 ? typed : nil
    }

    package var isEmpty: Bool { words.isEmpty }

    /// How well something fits that answers to these texts and numbers: 0 where every word begins a word, 1 where all
    /// occur; `nil` where it does not fit.
    package func rank(_ texts: [String], numbers: [String] = []) -> Int? {
        if let digits, numbers.contains(where: { Self.digits(of: $0).contains(digits) }) { return 0 }
        guard !words.isEmpty else { return nil }
        let text = " " + NameFolding.fold(texts.joined(separator: " "))
        guard words.allSatisfy(text.contains) else { return nil }
        return words.allSatisfy { text.contains(" " + $0) } ? 0 : 1
    }

    /// Without the blanks, and without the prefix of Poland that one writes and another does not.
    private static func digits(of text: String) -> String {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        // A number of Poland has nine digits.
        let isWhole = text.contains("+48") || digits.count == 11 && digits.hasPrefix("48")
        let prefix = isWhole ? "48" : digits.hasPrefix("0048") ? "0048" : ""
        return digits.hasPrefix(prefix) ? String(digits.dropFirst(prefix.count)) : digits
    }
}
