/// What somebody types to find something: words in any order, without Polish marks; a number of a telephone or a series
/// in whatever groups of digits.
package struct NameSearch: Sendable {
    private let words: [SearchWord]
    /// The digits, when nothing but digits and what stands between them was typed; at least three.
    private let digits: [UInt8]?

    /// Something to be found, folded once for many searches.
    package struct Entry: Sendable {
        fileprivate let text: SearchText
        fileprivate let numbers: [[UInt8]]

        /// It answers to these texts and numbers.
        package init(_ texts: [String], numbers: [String] = []) {
            text = SearchText(texts.joined(separator: " "))
            self.numbers = numbers.compactMap { $0.isEmpty ? nil : NameSearch.digits(of: $0) }
        }
    }

    package init(_ text: String) {
        words = SearchWord.all(of: text)
        let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || " +-()/.".contains($0)) }
        let typed = isNumber ? Self.digits(of: text) : []
        digits = typed.count >= 3 ? typed : nil
    }

    package var isEmpty: Bool { words.isEmpty }

    /// How well something fits that answers to these texts and numbers: 0 where every word begins a word, 1 where all
    /// occur; `nil` where it does not fit.
    package func rank(_ texts: [String], numbers: [String] = []) -> Int? { rank(Entry(texts, numbers: numbers)) }

    package func rank(_ entry: Entry) -> Int? {
        if let digits, entry.numbers.contains(where: { $0.contains(digits[...]) }) { return 0 }
        guard !words.isEmpty, words.allSatisfy(entry.text.contains) else { return nil }
        return words.allSatisfy(entry.text.hasWord(beginning:)) ? 0 : 1
    }

    /// Without the blanks, and without the prefix of Poland that one writes and another does not.
    private static func digits(of text: String) -> [UInt8] {
        let digits = text.utf8.filter { (48...57).contains($0) }
        // A number of Poland has nine digits.
        let isWhole = text.contains("+48") || digits.count == 11 && digits.starts(with: "48".utf8)
        let prefix = isWhole ? "48" : digits.starts(with: "0048".utf8) ? "0048" : ""
        return digits.starts(with: prefix.utf8) ? Array(digits.dropFirst(prefix.utf8.count)) : Array(digits)
    }
}
