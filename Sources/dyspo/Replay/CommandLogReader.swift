/// Reads a log as a shell would, word by word; a word in quotes may go over several lines.
struct CommandLogReader {
    enum Piece {
        case words(line: Int, [String])
        case remark(line: Int, String)
    }

    private var rest: Substring
    private var line = 1

    init(_ text: String) {
        rest = text[...]
    }

    /// The next command or remark; `nil` at the end.
    mutating func next() throws(CommandLogFault) -> Piece? {
        while let character = rest.first, character.isWhitespace { take() }
        guard let character = rest.first else { return nil }
        let start = line
        if character == "#" { return .remark(line: start, remark()) }
        var words: [String] = []
        while let character = rest.first, !character.isNewline {
            if character == "#" {
                _ = remark()
            } else if character.isWhitespace {
                take()
            } else if rest.hasPrefix("\\\n") {
                take()
                take()
            } else {
                words.append(try word())
            }
        }
        return .words(line: start, words)
    }

    private mutating func remark() -> String {
        let text = rest.prefix { !$0.isNewline }
        rest = rest[text.endIndex...]
        return String(text)
    }

    private mutating func word() throws(CommandLogFault) -> String {
        var word = ""
        while let character = rest.first, !character.isWhitespace {
            switch character {
            case "'", "\"": word += try quoted(character)
            case "\\":
                take()
                if let next = rest.first, !next.isNewline { word.append(next) }
                if !rest.isEmpty { take() }
            default:
                word.append(character)
                take()
            }
        }
        return word
    }

    /// Between single quotes everything is as it stands; between double ones a backslash keeps a quote and itself.
    private mutating func quoted(_ quote: Character) throws(CommandLogFault) -> String {
        let start = line
        take()
        var text = ""
        while let character = rest.first, character != quote {
            take()
            if quote == "\"", character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                text.append(next)
                take()
            } else {
                text.append(character)
            }
        }
        guard !rest.isEmpty else { throw CommandLogFault(line: start, .openQuote) }
        take()
        return text
    }

    private mutating func take() {
        if rest.removeFirst().isNewline { line += 1 }
    }
}
