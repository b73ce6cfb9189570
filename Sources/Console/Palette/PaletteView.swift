import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// `: assi`, and under it what matches, each with its key or the reason why not.
    mutating func drawPalette(_ palette: PaletteState, _ state: ConsoleState, over layout: Layout) {
        let body = layout.body
        let columns = min(body.columns, 84)
        let entries = state.entries(of: palette)
        let rows = min(body.rows, max(4, min(16, entries.count) + 3))
        let rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + max(0, (body.rows - rows) / 3),
            columns: columns, rows: rows)
        fill(rect)
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: palette.title(state.language),
            trailing: "\(entries.count)", titleStyle: Style(.titleFocused))
        drawPaletteLine(palette, on: inner.line(0))
        let list = inner.split(rows: 1).bottom
        if entries.isEmpty {
            put(state.language(" Nothing matches.", " Nic nie pasuje."), in: list, style: Style(.dim))
        }
        let top = max(0, min(palette.cursor - list.rows + 1, entries.count - list.rows))
        for (offset, entry) in entries.dropFirst(top).prefix(list.rows).enumerated() {
            let isChosen = top + offset == palette.cursor
            drawEntry(entry, isChosen: isChosen, state, on: list.line(offset))
        }
    }

    private mutating func drawPaletteLine(_ palette: PaletteState, on line: Rect) {
        let start = put(" : ", at: line.origin, .hintKey, in: line)
        let room = max(1, line.endColumn - start - 1)
        let caret = put(
            String(palette.input.text.suffix(room)), at: Point(column: start, row: line.row), .input, in: line)
        put("_", at: Point(column: caret, row: line.row), .input, in: line)
        cursor = Point(column: min(caret, line.endColumn - 1), row: line.row)
    }

    private mutating func drawEntry(_ entry: PaletteEntry, isChosen: Bool, _ state: ConsoleState, on line: Rect) {
        let isPossible = entry.obstacle == nil
        let keys = SafeText.truncated(entry.keys, to: 14)
        let text = line.split(columns: line.columns - SafeText.width(keys) - 2).left
        let reason = entry.obstacle.map { "  (\($0(state.language)))" } ?? ""
        put(isChosen ? ">" : " ", at: line.origin, .text, in: line)
        let end = put(
            entry.sentence, at: line.origin.right(2), isPossible ? .text : .hintDisabled, in: text)
        put(reason, at: Point(column: end, row: line.row), .hintDisabled, in: text)
        put(keys + " ", in: line, style: Style(isPossible ? .hintKey : .hintDisabled), align: .right)
        if isChosen { overlay(line, .cursor) }
    }
}

extension PaletteState {
    fileprivate func title(_ language: Language) -> String {
        switch scope {
        case .commands: language("Commands", "Polecenia")
        case .technicians: language("Go to technician", "Przejdź do serwisanta")
        case .regions: language("Go to region", "Przejdź do rejonu")
        }
    }
}
