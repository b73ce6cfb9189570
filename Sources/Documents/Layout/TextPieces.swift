import DeskModel

extension DocumentLayout {
    /// Paragraphs, line by line; the first two and the last two lines of one stay together.
    func textPieces(_ text: String) -> [Piece] {
        text.split(separator: "\n", omittingEmptySubsequences: true).flatMap { paragraph -> [Piece] in
            let text = set(String(paragraph), .body, width: frame.textWidth)
            return linePieces(of: text) + [.gap(2.5)]
        }
    }

    private func linePieces(of text: SetText) -> [Piece] {
        let frame = frame
        var pieces: [Piece] = []
        var line = 0
        while line < text.lines {
            let left = text.lines - line
            let count = text.lines <= 3 ? text.lines : line == 0 || left == 2 ? 2 : 1
            let some = line..<line + min(count, left)
            pieces.append(
                Piece(kind: .element("P"), height: text.height(some)) { sheet, y in
                    sheet.text(text, lines: some, x: frame.left, y: y)
                })
            line = some.upperBound
        }
        return pieces
    }

    /// A sentence on a ground of its own.
    func noticePieces(_ sentence: String, _ tone: PrintedTone) -> [Piece] {
        let text = set(sentence, .notice, width: frame.textWidth - 24)
        guard text.height < 200 else { return textPieces(sentence) }
        let (frame, colour) = (frame, colour)
        let (ink, ground) = tone == .warning ? (Ink.warning, Ink.warningGround) : (colour, colour.tint(0.08))
        return [
            Piece(kind: .element("P"), height: text.height + 12) { sheet, y in
                sheet.fill(ground, x: frame.left, y: y, width: frame.textWidth, height: text.height + 10, radius: 4)
                sheet.text(text, ink, x: frame.left + 12, y: y + 5)
            }
        ]
    }
}
