extension Frame {
    /// Puts text on one row, cut to the clip (the whole frame if `nil`) and to the frame: where letters are left out at
    /// the right, the last column shows `…`. Half of a wide character that the clip cuts in two is a space. Returns the
    /// column after the text, also where it was cut off.
    @discardableResult
    package mutating func put(_ text: String, at point: Point, style: Style = .text, in clip: Rect? = nil) -> Int {
        let area = clip.map { $0.intersection(bounds) } ?? bounds
        let (end, isCut) = write(text, at: point, style: style, in: area)
        // What is beside the screen is not cut by it.
        if isCut, clip != nil || point.column < area.endColumn {
            markCut(of: text, on: point.row, in: area, style: style)
        }
        return end
    }

    /// Puts signs of a drawing, such as a strip of hours, on one row: what is beyond the clip is simply not in view.
    @discardableResult
    package mutating func paint(_ signs: String, at point: Point, style: Style = .text, in clip: Rect? = nil) -> Int {
        write(signs, at: point, style: style, in: clip.map { $0.intersection(bounds) } ?? bounds).end
    }

    /// Writes as far as the area goes; `isCut` when something but spaces was left out behind it.
    private mutating func write(
        _ text: String, at point: Point, style: Style, in area: Rect
    ) -> (end: Int, isCut: Bool) {
        guard point.row >= area.row, point.row < area.endRow, !area.isEmpty else {
            return (point.column + SafeText.width(text), false)
        }
        if let columns = SafeText.plainColumns(text) {
            return writePlain(text, columns: columns, at: point, style: style, in: area)
        }
        var column = point.column
        for glyph in GlyphScanner(text) {
            guard column < area.endColumn else {
                if glyph.base == " " { continue }
                return (column, true)
            }
            let end = column + glyph.columns
            if column >= area.column, end <= area.endColumn {
                write(glyph, at: Point(column: column, row: point.row), style: style)
            } else if end > area.column {
                let visible = max(column, area.column)
                write(Glyph(base: " ", columns: 1), at: Point(column: visible, row: point.row), style: style)
                if end > area.endColumn { return (end, true) }
            }
            column = end
        }
        return (column, false)
    }

    /// The same of plain signs alone, which nearly all texts are: each takes one cell and is shown as it is.
    private mutating func writePlain(
        _ text: String, columns: Int, at point: Point, style: Style, in area: Rect
    ) -> (end: Int, isCut: Bool) {
        let begin = max(point.column, area.column)
        let end = min(point.column + columns, area.endColumn)
        if begin < end { separateWide(at: Point(column: begin, row: point.row), columns: end - begin) }
        var cell = Cell(code: 0x20, style: style, columns: 1)
        let row = point.row * size.columns
        var column = point.column
        for scalar in text.unicodeScalars {
            if column >= area.endColumn {
                if scalar != " " { return (max(point.column, area.endColumn), true) }
            } else if column >= begin {
                cell.code = scalar.value
                set(cell, at: row + column)
            }
            column += 1
        }
        return (max(point.column, end), false)
    }

    /// Puts text in a role.
    @discardableResult
    package mutating func put(_ text: String, at point: Point, _ role: Role, in clip: Rect? = nil) -> Int {
        put(text, at: point, style: Style(role), in: clip)
    }

    /// Puts stretches of text one after the other on one row, cut as one text. Returns the column after the last.
    @discardableResult
    package mutating func put(_ spans: [Span], at point: Point, in clip: Rect? = nil) -> Int {
        let area = clip.map { $0.intersection(bounds) } ?? bounds
        var column = point.column
        for span in spans {
            let (end, isCut) = write(span.text, at: Point(column: column, row: point.row), style: span.style, in: area)
            column = end
            guard isCut else { continue }
            let whole = spans.map(\.text).joined()
            markCut(of: whole, on: point.row, in: area, style: span.style)
            break
        }
        return column
    }

    /// Puts text into one row of a rectangle, cut with `…` where it does not fit.
    package mutating func put(
        _ text: String, in rect: Rect, line: Int = 0, style: Style = .text, align: SafeText.Alignment = .left
    ) {
        let row = rect.line(line)
        guard !row.isEmpty else { return }
        let cut = SafeText.truncated(text, to: row.columns)
        let room = row.columns - SafeText.width(cut)
        let shift =
            switch align {
            case .left: 0
            case .center: room / 2
            case .right: room
            }
        let end = put(cut, at: Point(column: row.column + shift, row: row.row), style: style, in: row)
        noteTruncation(of: text, to: cut, before: end, on: row.row)
    }

    /// Remembers a text that was cut before it was put.
    mutating func noteTruncation(of text: String, to cut: String, before end: Int, on row: Int) {
        guard cut.last == "…", cut != SafeText.line(text) else { return }
        let mark = Point(column: end - 1, row: row)
        if bounds.contains(mark) { note(Cut(mark: mark, text: text)) }
    }
}
