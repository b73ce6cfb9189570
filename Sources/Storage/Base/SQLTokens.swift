/// A statement of SQL in parts: words and parameters, and what stands between them. Quoted texts and names are one part, so
/// that nothing in them is taken for a word.
struct SQLTokens: Sequence, IteratorProtocol {
    enum Token {
        case word(Substring)
        /// Without its colon.
        case parameter(Substring)
        case other(Substring)

        var text: String {
            switch self {
            case .word(let text), .other(let text): String(text)
            case .parameter(let name): ":" + name
            }
        }
    }

    private var rest: Substring

    init(_ statement: String) { rest = Substring(statement) }

    mutating func next() -> Token? {
        guard let first = rest.first else { return nil }
        if Self.isWord(first) { return .word(take { Self.isWord($0) }) }
        if first == "'" || first == "\"" { return .other(takeQuoted(first)) }
        guard first == ":", let second = rest.dropFirst().first, Self.isWord(second) else {
            return .other(take(count: 1))
        }
        rest = rest.dropFirst()
        return .parameter(take { Self.isWord($0) })
    }

    private static func isWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber || sign == "_" }

    private mutating func take(while belongs: (Character) -> Bool) -> Substring {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return taken
    }

    private mutating func take(count: Int) -> Substring {
        let taken = rest.prefix(count)
        rest = rest[taken.endIndex...]
        return taken
    }

    /// To the closing quote. A quote in it is written twice: two parts, one behind the other.
    private mutating func takeQuoted(_ quote: Character) -> Substring {
        let inside = rest.dropFirst().prefix { $0 != quote }
        let end = inside.endIndex < rest.endIndex ? rest.index(after: inside.endIndex) : rest.endIndex
        let taken = rest[..<end]
        rest = rest[end...]
        return taken
    }
}
