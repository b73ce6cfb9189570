/// What stands between two commas, and what of it is not yet understood.
struct EntryPart {
    let words: [EntryWord]
    /// Of `words`: what no item has taken.
    var left: Range<Int>

    init(words: [EntryWord]) {
        self.words = words
        left = words.indices
    }

    var rest: ArraySlice<EntryWord> { words[left] }
    /// Nothing was taken yet.
    var isWhole: Bool { left == words.indices }

    /// The parts of a line: divided by semicolons, and by commas that do not stand between two digits.
    static func parts(of letters: [Character]) -> [EntryPart] {
        var parts: [EntryPart] = []
        var words: [EntryWord] = []
        var start: Int?
        func endWord(_ end: Int) {
            guard let first = start else { return }
            words.append(EntryWord(first..<end, String(letters[first..<end])))
            start = nil
        }
        for (index, letter) in letters.enumerated() {
            if letter == ";" || letter == "," && !isInNumber(index, letters) {
                endWord(index)
                if !words.isEmpty { parts.append(EntryPart(words: words)) }
                words = []
            } else if letter.isWhitespace {
                endWord(index)
            } else if start == nil {
                start = index
            }
        }
        endWord(letters.count)
        if !words.isEmpty { parts.append(EntryPart(words: words)) }
        return parts
    }

    private static func isInNumber(_ index: Int, _ letters: [Character]) -> Bool {
        func isDigit(_ index: Int) -> Bool {
            letters.indices.contains(index) && letters[index].isASCII && letters[index].isNumber
        }
        return isDigit(index - 1) && isDigit(index + 1)
    }
}

extension ArraySlice<EntryWord> {
    /// From the first word to the last, in characters of the line.
    var range: Range<Int>? {
        guard let first, let last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// As it was typed, one blank between words.
    var text: String { map(\.raw).joined(separator: " ") }
}
