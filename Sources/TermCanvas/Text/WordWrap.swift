extension SafeText {
    /// The text broken between words into lines of at most that many cells. Line ends in the text are kept; a word
    /// longer than a line is cut where the line ends. A figure and its unit are one word.
    package static func wrapped(_ text: String, to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { wrappedParagraph(String($0), to: columns) }
    }

    private static func wrappedParagraph(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var used = 0
        for word in FigureText.joined(line(text).split(separator: " ").map(String.init), columns: columns) {
            for piece in pieces(of: word, columns: columns) {
                let needed = width(piece)
                if used > 0, used + 1 + needed > columns {
                    lines.append(current)
                    (current, used) = ("", 0)
                }
                current += used > 0 ? " " + piece : piece
                used += used > 0 ? 1 + needed : needed
            }
        }
        return lines + [current]
    }

    /// A word cut into parts no wider than a line.
    static func pieces(of word: String, columns: Int) -> [String] {
        guard width(word) > columns else { return [word] }
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        var used = 0
        for glyph in GlyphScanner(word) {
            if used + glyph.columns > columns, used > 0 {
                pieces.append(String(piece))
                (piece, used) = (.init(), 0)
            }
            piece.append(glyph)
            used += glyph.columns
        }
        return pieces + [String(piece)]
    }
}
