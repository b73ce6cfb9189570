import TermCanvas

extension PageScreen {
    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        let page = state[State.self]
        let title = page.subject.map { content.title($0, state) } ?? ""
        let trailing = page.subject.map { content.trailing($0, state) } ?? ""
        let inner = frame.pane(layout.body, title: title, trailing: trailing, isFocused: true)
        let rows = rows(state)
        let cursor = cursorIndex(rows, state)
        let label = PageLook(layout.body).label
        for (offset, row) in rows.dropFirst(page.top).prefix(inner.rows).enumerated() {
            let line = inner.line(offset)
            draw(row, label, on: line, &frame)
            if row.isChanged(page.changed) {
                frame.put("~", at: Point(column: line.column + label, row: line.row), .statusWarning, in: line)
            }
            guard page.top + offset == cursor else { continue }
            // A heading's own sign stays: that the line is under the cursor is seen by its colour and the terminal's mark.
            if row.line != nil { frame.put(">", at: line.origin, .text, in: line) }
            frame.overlay(line, .cursor)
            frame.cursor = line.origin
        }
        frame.drawScrollMarks(above: page.top, below: rows.count - page.top - inner.rows, layout.body)
    }

    /// `▾ Visits 1  no state`, `▸ Documents 5  two reports`, and lines under the second column.
    private func draw(_ row: PageRow, _ label: Int, on line: Rect, _ frame: inout Frame) {
        let place = Point(column: line.column + 1 + label, row: line.row)
        if let content = row.line {
            frame.put(content.spans, at: place, in: line)
            return
        }
        let heading = (row.isFolded ? "▸" : "▾") + row.section.heading
        let end = frame.put(heading, at: line.origin, .title, in: line)
        let text = row.isFolded ? row.section.answer : row.section.caption
        frame.put(text, at: Point(column: max(end + 1, place.column), row: line.row), .text, in: line)
    }
}
