extension Frame {
    /// Draws a box along the rectangle's edge, with a title at the left and one at the right of its upper line. Titles
    /// are cut with `…`; the right one goes first when there is no room. Returns the rectangle inside.
    @discardableResult
    package mutating func box(
        _ rect: Rect, _ weight: LineWeight = .light, style: Style = Style(.border),
        title: String = "", trailing: String = "", titleStyle: Style = Style(.title), trailingStyle: Style? = nil
    ) -> Rect {
        guard rect.columns >= 2, rect.rows >= 2 else { return rect.inset() }
        let right = rect.endColumn - 1
        let bottom = rect.endRow - 1
        for row in [rect.row, bottom] {
            fill(
                Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), with: weight.horizontal,
                style: style)
        }
        for column in [rect.column, right] {
            fill(Rect(column: column, row: rect.row, columns: 1, rows: rect.rows), with: weight.vertical, style: style)
        }
        let corners = [(rect.column, rect.row), (right, rect.row), (rect.column, bottom), (right, bottom)]
        for (corner, (column, row)) in zip(weight.corners, corners) {
            fill(Rect(column: column, row: row, columns: 1, rows: 1), with: corner, style: style)
        }
        putTitles(title, trailing, on: rect.line(0).inset(columns: 2, rows: 0), titleStyle, trailingStyle ?? titleStyle)
        return rect.inset()
    }

    private mutating func putTitles(
        _ title: String, _ trailing: String, on line: Rect, _ titleStyle: Style, _ trailingStyle: Style
    ) {
        var room = line.columns
        if !title.isEmpty, room >= 3 {
            // A title at the right that has no room leaves its mark at least.
            let kept = trailing.isEmpty || room < 12 ? 0 : 4
            let cut = SafeText.truncated(title, to: room - 2 - kept)
            let end = put(" " + cut + " ", at: line.origin, style: titleStyle, in: line)
            noteTruncation(of: title, to: cut, before: end - 1, on: line.row)
            room -= SafeText.width(cut) + 3
        }
        if !trailing.isEmpty, room >= 3 {
            let cut = SafeText.truncated(trailing, to: room - 2)
            let start = Point(column: line.endColumn - SafeText.width(cut) - 2, row: line.row)
            let end = put(" " + cut + " ", at: start, style: trailingStyle, in: line)
            noteTruncation(of: trailing, to: cut, before: end - 1, on: line.row)
        }
    }

    /// Draws a horizontal line.
    package mutating func horizontalRule(
        at point: Point, columns: Int, _ weight: LineWeight = .light, style: Style = Style(.border)
    ) {
        fill(
            Rect(column: point.column, row: point.row, columns: columns, rows: 1), with: weight.horizontal, style: style
        )
    }

    /// Draws a vertical line.
    package mutating func verticalRule(
        at point: Point, rows: Int, _ weight: LineWeight = .light, style: Style = Style(.border)
    ) {
        fill(Rect(column: point.column, row: point.row, columns: 1, rows: rows), with: weight.vertical, style: style)
    }
}
