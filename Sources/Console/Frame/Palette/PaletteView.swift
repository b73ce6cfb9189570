import ServiceModel
import TermCanvas

extension Frame {
    /// `: assi`, and under it what matches, each with its key or the reason why not.
    mutating func drawPalette(_ palette: PaletteState, _ state: ConsoleState) {
        let entries = palette.entries
        let place = PaletteBox(state.layout.body, entries: entries.count, cursor: palette.cursor)
        fill(place.rect)
        let inner = box(
            place.rect, .heavy, style: Style(.borderFocused), title: palette.title(state.language),
            trailing: "\(entries.count)", titleStyle: Style(.titleFocused))
        drawPaletteLine(palette, on: inner.line(0))
        let list = place.list
        if entries.isEmpty {
            put(state.language(" Nothing matches.", " Nic nie pasuje."), in: list, style: Style(.dim))
        }
        for (offset, entry) in entries.dropFirst(place.top).prefix(list.rows).enumerated() {
            let isChosen = place.top + offset == palette.cursor
            drawEntry(entry, isChosen: isChosen, state, on: list.line(offset))
        }
    }

    private mutating func drawPaletteLine(_ palette: PaletteState, on line: Rect) {
        let start = put(" : ", at: line.origin, .hintKey, in: line)
        drawInput(
            palette.input.line,
            in: Rect(column: start, row: line.row, columns: max(1, line.endColumn - start), rows: 1))
    }

    private mutating func drawEntry(_ entry: PaletteEntry, isChosen: Bool, _ state: ConsoleState, on line: Rect) {
        let isPossible = entry.obstacle == nil
        let keys = SafeText.truncated(entry.keys, to: 14)
        let text = line.split(columns: line.columns - SafeText.width(keys) - 2).left
        let reason = entry.obstacle.map { "  (\($0(state.language)))" } ?? ""
        put(isChosen ? ">" : " ", at: line.origin, .text, in: line)
        let sentence = [Span(entry.sentence, isPossible ? .text : .hintDisabled), Span(reason, .hintDisabled)]
        put(sentence, at: line.origin.right(2), in: text)
        put(keys + " ", in: line, style: Style(isPossible ? .hintKey : .hintDisabled), align: .right)
        if isChosen { overlay(line, .cursor) }
    }
}

extension PaletteState {
    fileprivate func title(_ language: Language) -> String {
        switch scope {
        case .commands: language("Commands", "Polecenia")
        case .technicians: language("Go to technician", "Przejdź do serwisanta")
        case .filters: language("Saved filters (Delete forgets)", "Zapisane filtry (Delete usuwa)")
        case .regions: language("Go to region", "Przejdź do rejonu")
        }
    }
}
