import TermCanvas

extension Frame {
    /// A line being typed, the part round its caret where it is longer than its room, with `‹` and `›` where it goes on.
    /// Chosen text stands reversed between brackets, which take the cells beside it. The hardware cursor stands on the
    /// caret; without the focus what does not fit ends in `…`.
    mutating func drawInput(_ line: TextLine, in area: Rect, isFocused: Bool = true) {
        fill(area, style: Style(.input))
        guard isFocused else {
            put(line.text, in: area, style: Style(.input))
            return
        }
        let window = LineWindow(line, columns: area.columns)
        var column = area.column
        if window.goesOnBefore { column = put("‹", at: area.origin, .hintKey, in: area) }
        let start = column
        var caret = column
        for (index, letter) in window.letters.enumerated() {
            if index == window.caret { caret = column }
            put(letter.shown, at: Point(column: column, row: area.row), .input, in: area)
            column += letter.columns
        }
        if window.caret == window.letters.count { caret = column }
        if window.goesOnBehind {
            put("›", at: Point(column: area.endColumn - 1, row: area.row), .hintKey, in: area)
        }
        draw(
            line, caret: min(caret, area.endColumn - 1), from: start, to: min(column, area.endColumn),
            goesOn: window.goesOnBehind, in: area)
    }

    private mutating func draw(_ line: TextLine, caret: Int, from start: Int, to end: Int, goesOn: Bool, in area: Rect)
    {
        let point = Point(column: caret, row: area.row)
        cursor = point
        if line.isSelected {
            restyle(Rect(column: start, row: area.row, columns: end - start, rows: 1)) { $0.with(.reverse) }
            put("[", at: Point(column: area.column - 1, row: area.row), .hintKey)
            // Where the text goes on, `›` says that this is not its end.
            if end < area.endColumn, !goesOn { put("]", at: Point(column: end, row: area.row), .hintKey, in: area) }
        } else if line.caret == line.text.count {
            // Behind the last letter a mark shows it also where the terminal's own cursor cannot be seen.
            put("_", at: point, .input, in: area)
        } else {
            restyle(Rect(column: caret, row: area.row, columns: 1, rows: 1)) { $0.with(.reverse) }
        }
    }
}
