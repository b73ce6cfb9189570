/// A piece of a filter: `!due<wed`.
struct FilterToken {
    var column: Int
    var isInverted: Bool
    /// In small letters; `nil` for text alone.
    var key: String?
    var comparison: Filter.Comparison
    var value: String

    /// Splits at blanks outside quotation marks.
    static func all(of text: String) throws(FilterFault) -> [FilterToken] {
        var tokens: [FilterToken] = []
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            if characters[index] == " " {
                index += 1
                continue
            }
            let start = index
            var word = ""
            var isQuoted = false
            while index < characters.count, isQuoted || characters[index] != " " {
                if characters[index] == "\"" { isQuoted.toggle() }
                word.append(characters[index])
                index += 1
            }
            if isQuoted { throw FilterFault(column: start, kind: .openQuote) }
            tokens.append(FilterToken(word, at: start))
        }
        return tokens.filter { $0.key != nil || !$0.value.isEmpty }
    }

    private init(_ word: String, at column: Int) {
        self.column = column
        var rest = Substring(word)
        isInverted = rest.first == "!"
        if isInverted { rest = rest.dropFirst() }
        let end = rest.firstIndex { ":<>=\"".contains($0) }
        if let end, rest[end] != "\"", end > rest.startIndex {
            key = rest[..<end].lowercased()
            comparison = Filter.Comparison(rawValue: rest[end]) ?? .equal
            rest = rest[rest.index(after: end)...]
        } else {
            key = nil
            comparison = .equal
        }
        value = rest.filter { $0 != "\"" }
    }
}
