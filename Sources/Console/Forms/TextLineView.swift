import TermCanvas

extension Frame {
    /// A line being typed, the part round its caret where it is longer than its room. The hardware cursor stands on the
    /// caret.
    mutating func drawInput(_ line: TextLine, in area: Rect, isFocused: Bool = true) {
        let skipped = max(0, line.caret - area.columns + 1)
        fill(area, style: Style(.input))
        put(String(line.text.dropFirst(skipped)), at: area.origin, .input, in: area)
        guard isFocused else { return }
        let before = String(line.text.prefix(line.caret).dropFirst(skipped))
        let caret = Point(column: min(area.endColumn - 1, area.column + SafeText.width(before)), row: area.row)
        // Behind the last letter a mark shows it also where the terminal's own cursor cannot be seen.
        if line.caret == line.text.count {
            put("_", at: caret, .input, in: area)
        } else {
            restyle(Rect(column: caret.column, row: caret.row, columns: 1, rows: 1)) { $0.with(.reverse) }
        }
        cursor = caret
    }
}
