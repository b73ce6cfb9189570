import DeskModel
import ServiceModel
import TermCanvas

extension ListScreen {
    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        let panes = panes(layout.body, state)
        let list = list(state)
        draw(list, state, in: panes.list, on: &frame)
        for neighbour in content.arrangement(layout.body, state)?.neighbours ?? [] { draw(neighbour, on: &frame) }
        if let rect = panes.detail { drawDetail(list.row, state, in: rect, on: &frame) }
    }

    private func draw(_ list: State, _ state: ConsoleState, in rect: Rect, on frame: inout Frame) {
        let box = frame.pane(
            rect, title: content.title(state), trailing: trailing(list, state), isFocused: true)
        let inner = lines(in: rect, state)
        drawAround(inner, in: box, state, &frame)
        if list.rows.isEmpty {
            let room = inner.inset(columns: 1, rows: 0)
            for (index, text) in SafeText.wrapped(emptiness(state), to: room.columns).prefix(room.rows).enumerated() {
                frame.put(text, in: room.line(index), style: Style(.dim))
            }
            frame.cursor = inner.origin
            return
        }
        let marked = Set(list.marked)
        for (offset, row) in list.rows.dropFirst(list.top).prefix(inner.rows).enumerated() {
            let line = inner.line(offset)
            draw(content.line(row, columns: line.columns - markColumns, state), on: line, &frame)
            if marked.contains(content.identity(of: row)) {
                frame.put("*", at: line.origin.right(1), .marked, in: line)
            }
            if list.top + offset == list.cursor {
                frame.put(">", at: line.origin, .text, in: line)
                frame.overlay(line, .cursor)
                frame.cursor = line.origin
            }
        }
        frame.drawScrollMarks(above: list.top, below: list.rows.count - list.top - inner.rows, rect)
    }

    private func draw(_ neighbour: ListNeighbour, on frame: inout Frame) {
        let box = frame.pane(
            neighbour.rect, title: neighbour.title, trailing: neighbour.trailing, isFocused: false)
        let (room, top) = (neighbour.room, neighbour.top)
        if let caption = neighbour.caption { draw(.cells(caption), on: box.line(0), &frame) }
        for (offset, line) in neighbour.lines.dropFirst(top).prefix(room.rows).enumerated() {
            draw(line.look, on: room.line(offset), &frame)
            if top + offset == neighbour.pointed { frame.put(">", at: room.line(offset).origin, .dim, in: box) }
        }
        if let foot = neighbour.foot {
            frame.put(foot, in: box.line(box.rows - 1).inset(columns: 1, rows: 0), style: Style(.dim))
        }
        frame.drawScrollMarks(above: top, below: neighbour.lines.count - top - room.rows, neighbour.rect)
    }

    /// Names of the columns, and what the signs mean.
    private func drawAround(_ lines: Rect, in box: Rect, _ state: ConsoleState, _ frame: inout Frame) {
        let head = content.head(box, state)
        for (index, line) in head.enumerated() where index < box.rows {
            frame.put(line, at: box.line(index).inset(columns: 1, rows: 0).origin, in: box)
        }
        if !head.isEmpty {
            frame.horizontalRule(at: box.line(head.count).origin, columns: box.columns, style: Style(.border))
        }
        if lines.row > box.row, let cells = content.caption(columns: box.columns - markColumns, state) {
            draw(.cells(cells), on: box.line(lines.row - 1 - box.row), &frame)
        }
        for (index, text) in content.legend(columns: box.columns, state).enumerated()
        where lines.endRow + index < box.endRow {
            frame.put(text, in: box.line(lines.endRow - box.row + index).inset(columns: 1, rows: 0), style: Style(.dim))
        }
    }

    private func draw(_ look: ListLine, on line: Rect, _ frame: inout Frame) {
        switch look {
        case .heading(let text):
            frame.fill(line, style: Style(.regionHeader))
            // The cursor's sign stands before it.
            let room = Rect(
                column: line.column + 1 + markColumns, row: line.row,
                columns: max(1, line.columns - 1 - markColumns), rows: 1)
            frame.put(text, in: room, style: Style(.regionHeader))
        case .cells(let cells):
            var column = line.column + 1 + markColumns
            for cell in cells {
                let columns = min(cell.columns, line.endColumn - column)
                guard columns > 0 else { return }
                let area = Rect(column: column, row: line.row, columns: max(1, columns - 1), rows: 1)
                frame.put(cell.text, in: area, style: Style(cell.role))
                column += cell.columns
            }
        }
    }

    private func trailing(_ list: State, _ state: ConsoleState) -> String {
        let count = list.marked.count
        let marks = count == 0 ? "" : state.language("\(count) marked  ", "zaznaczone: \(count)  ")
        if let filter = state.filter { return marks + state.language("filter: ", "filtr: ") + filter.text }
        return marks + content.trailing(state)
    }

    private func emptiness(_ state: ConsoleState) -> String {
        state.filter == nil
            ? content.emptiness(state)
            : state.language("Nothing matches the filter.", "Nic nie pasuje do filtra.")
    }

    private func drawDetail(_ row: Content.Row?, _ state: ConsoleState, in rect: Rect, on frame: inout Frame) {
        let title = row.flatMap { beneath?.title($0, state) } ?? ""
        let trailing = row.flatMap { beneath?.trailing($0, state) } ?? ""
        let inner = frame.pane(rect, title: title, trailing: trailing, isFocused: false).inset(columns: 1, rows: 0)
        guard let row, let detail = content.detail else { return }
        let lines = detail(row, inner.columns, state)
        for (index, line) in lines.prefix(inner.rows).enumerated() {
            frame.put(line, at: inner.line(index).origin, in: inner)
        }
        if lines.count > inner.rows {
            frame.put("▼", at: Point(column: rect.endColumn - 1, row: inner.endRow - 1), .scrollbar)
        }
    }
}

extension Frame {
    /// What is scrolled away above and below, on the right edge of a box.
    mutating func drawScrollMarks(above: Int, below: Int, _ rect: Rect) {
        let inner = rect.inset()
        let edge = rect.endColumn - 1
        if above > 0 { put("▲", at: Point(column: edge, row: inner.row), .scrollbar) }
        if below > 0 { put("▼", at: Point(column: edge, row: inner.endRow - 1), .scrollbar) }
    }
}
