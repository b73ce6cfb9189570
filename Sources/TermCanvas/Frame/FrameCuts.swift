extension Frame {
    /// What a text that was cut ends in.
    static let ellipsis: Unicode.Scalar = "…"

    /// Puts the mark of a cut into the last column of the area and remembers the whole text.
    mutating func markCut(of text: String, on row: Int, in area: Rect, style: Style) {
        guard !area.isEmpty else { return }
        let mark = Point(column: area.endColumn - 1, row: row)
        write(Glyph(base: Self.ellipsis, columns: 1), at: mark, style: style)
        note(Cut(mark: mark, text: text))
    }

    /// Two texts with their mark in one cell are one cut: the later one covers the other.
    mutating func note(_ cut: Cut) {
        cuts.removeAll { $0.mark == cut.mark }
        cuts.append(cut)
    }

    /// What is drawn over is no longer there to be cut.
    mutating func forgetCuts(in area: Rect) {
        if !cuts.isEmpty { cuts.removeAll { area.contains($0.mark) } }
    }

    /// Puts lines of text into the rows of a rectangle. When there are more lines than rows the last row ends in the mark,
    /// whatever room it has, and what is left out is remembered with it.
    package mutating func put(lines: [(text: String, style: Style)], in rect: Rect) {
        for (index, line) in lines.prefix(rect.rows).enumerated() {
            let isLast = index == rect.rows - 1 && lines.count > rect.rows
            guard isLast else {
                put(line.text, in: rect, line: index, style: line.style)
                continue
            }
            let room = rect.line(index)
            let shown = SafeText.truncated(line.text + " …", to: room.columns)
            put(shown, at: room.origin, style: line.style, in: room)
            let whole = lines.dropFirst(index).map(\.text).joined(separator: "\n")
            let end = room.column + SafeText.width(shown) - 1
            note(Cut(mark: Point(column: end, row: room.row), text: whole))
        }
    }

    /// Puts what signs mean, item by item with two spaces between them, as far as whole items have room; the mark stands
    /// where more would follow.
    package mutating func put(legend: String, in rect: Rect, style: Style = .text) {
        let row = rect.line(0)
        guard SafeText.width(legend) > row.columns, !row.isEmpty else { return put(legend, in: row, style: style) }
        let items = legend.split(separator: "  ").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        var shown = ""
        for item in items {
            let longer = shown.isEmpty ? item : shown + "  " + item
            guard SafeText.width(longer) + 3 <= row.columns else { break }
            shown = longer
        }
        let text = shown.isEmpty ? String(Self.ellipsis) : shown + "  " + String(Self.ellipsis)
        let end = put(text, at: row.origin, style: style, in: row)
        note(Cut(mark: Point(column: end - 1, row: row.row), text: legend))
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
