import Geography
import ServiceModel

/// The words of a text about time.
struct TimeTokens {
    struct Token {
        /// In small letters, without the marks of Polish and a full stop behind.
        var word: String
        /// As it was typed.
        var raw: String
        /// A comma stood behind it.
        var endsClause = false
    }

    private(set) var tokens: [Token] = []
    var index = 0

    init(_ text: String) {
        for piece in Self.spaced(text).split(whereSeparator: \.isWhitespace) { append(String(piece)) }
    }

    private mutating func append(_ piece: String) {
        var raw = Substring(piece)
        let endsClause = raw.last == ","
        while raw.last == "," { raw.removeLast() }
        guard !raw.isEmpty else { return }
        var word = Self.fold(raw)
        while word.count > 1, word.last == "." { word.removeLast() }
        let halves = word.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else {
            tokens.append(Token(word: word, raw: String(raw), endsClause: endsClause))
            return
        }
        tokens.append(Token(word: Self.inHalfOfDay(halves[0], before: halves[1]), raw: String(raw)))
        tokens.append(Token(word: "-", raw: String(raw)))
        tokens.append(Token(word: String(halves[1]), raw: String(raw), endsClause: endsClause))
    }

    /// `2-4pm` is two to four in the afternoon, `11-1pm` eleven to one.
    private static func inHalfOfDay(_ from: Substring, before to: Substring) -> String {
        guard to.hasSuffix("pm"), let start = TimeTables.clock(from), let end = TimeTables.clock(to.dropLast(2)),
            start.minutes % 720 < end.minutes % 720, (60..<780).contains(start.minutes)
        else { return String(from) }
        return from + "pm"
    }

    /// A comma parts words, except inside of a number: `pt,14` and `1,5`.
    private static func spaced(_ text: String) -> String {
        let letters = Array(text)
        return letters.enumerated().reduce(into: "") { result, letter in
            result.append(letter.element)
            let follower = letters.indices.contains(letter.offset + 1) ? letters[letter.offset + 1] : " "
            let isInNumber = letter.offset > 0 && letters[letter.offset - 1].isNumber && follower.isNumber
            if letter.element == ",", !isInNumber { result.append(" ") }
        }
    }

    var isAtEnd: Bool { index >= tokens.count }
    var current: Token? { isAtEnd ? nil : tokens[index] }
    var word: String { current?.word ?? "" }

    func word(ahead: Int) -> String {
        tokens.indices.contains(index + ahead) ? tokens[index + ahead].word : ""
    }

    /// Takes the next word when it is one of these.
    mutating func take(any words: Set<String>) -> Bool {
        guard !isAtEnd, words.contains(word) else { return false }
        index += 1
        return true
    }

    /// Takes all of a phrase or nothing.
    mutating func take(phrase: [String]) -> Bool {
        for (offset, word) in phrase.enumerated() where self.word(ahead: offset) != word { return false }
        index += phrase.count
        return true
    }

    /// Small letters without marks; every dash is a hyphen.
    private static func fold(_ text: Substring) -> String {
        NameFolding.plainLetters(String(text)).replacing("–", with: "-").replacing("—", with: "-")
    }
}
