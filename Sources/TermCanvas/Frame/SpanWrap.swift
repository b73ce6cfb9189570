extension [Span] {
    /// The stretches broken between words into lines of at most that many cells; the lines behind the first begin with
    /// `indent` spaces. What fits stays as it is, and so do a figure and its unit.
    package func wrapped(to columns: Int, indent: Int = 0) -> [[Span]] {
        guard columns > 0, reduce(0, { $0 + SafeText.width($1.text) }) > columns else { return [self] }
        let indent = indent < columns ? indent : 0
        var lines: [[Span]] = []
        var line: [Span] = []
        var (used, start) = (0, 0)
        for word in flatMap({ $0.words(columns: columns - indent) }) {
            for piece in SafeText.pieces(of: word.text, columns: columns - indent) {
                let width = SafeText.width(piece)
                if used + width > columns {
                    if word.isSpace { continue }
                    lines.append(line)
                    line = indent == 0 ? [] : [Span(String(repeating: " ", count: indent), word.style)]
                    (used, start) = (indent, indent)
                }
                // The space at a break is not carried over.
                if word.isSpace, used == start, !lines.isEmpty { continue }
                line.append(Span(piece, word.style))
                used += width
            }
        }
        return lines + [line]
    }
}

extension Span {
    fileprivate var isSpace: Bool { text.allSatisfy { $0 == " " } }

    /// Words and the spaces between them, each in the stretch's style; a figure and its unit are one where a line has room.
    fileprivate func words(columns: Int) -> [Span] {
        var words: [Span] = []
        for character in SafeText.line(text) {
            let isSpace = character == " "
            if let last = words.last, last.isSpace == isSpace {
                words[words.count - 1].text.append(character)
            } else {
                words.append(Span(String(character), style))
            }
        }
        return words.reduce(into: []) { joined, word in
            guard joined.count > 1, joined[joined.count - 1].text == " ",
                case let whole = joined[joined.count - 2].text + " " + word.text,
                FigureText.isWhole(joined[joined.count - 2].text, with: word.text), SafeText.width(whole) <= columns
            else {
                return joined.append(word)
            }
            joined.removeLast()
            joined[joined.count - 1].text = whole
        }
    }
}
