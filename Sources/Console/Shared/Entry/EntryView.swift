import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The line, under it the names of its parts, each part with where it comes from, the doubts with their answers, who
    /// pays and who could go first.
    mutating func drawEntry(_ entry: EntryState, _ state: ConsoleState, in body: Rect) {
        let layout = EntryLayout(entry, state, in: body)
        fill(layout.rect)
        _ = box(
            layout.rect, .heavy, style: Style(.borderFocused), title: state.language("New", "Nowe"),
            trailing: entry.isWriting
                ? state.language("being written …", "zapisywanie …")
                : entry.isTicket
                    ? state.language("saves a ticket   Ctrl-T an order", "zapisuje zgłoszenie   Ctrl-T zlecenie")
                    : state[OutageState.self].awaitsEntry
                        ? state.language("saved with the repair", "zapis razem z naprawą")
                        : state.language("saves an order   Ctrl-T a ticket", "zapisuje zlecenie   Ctrl-T zgłoszenie"),
            titleStyle: Style(.titleFocused), trailingStyle: Style(.dim))
        put(":", at: layout.inner.origin.right(1), .hintKey)
        drawInput(entry.line, in: layout.input, isFocused: entry.cursor == nil)
        for row in layout.rules {
            horizontalRule(
                at: Point(column: layout.inner.column, row: row), columns: layout.inner.columns,
                style: Style(.border))
        }
        drawNames(entry, state, layout)
        drawList(entry, state, layout)
        for foot in layout.feet {
            put(foot.label, at: foot.rect.origin.right(1), foot.isWarning ? .statusWarning : .title, in: foot.rect)
            put(
                foot.text, in: foot.rect.split(columns: EntryColumns.value).right,
                style: Style(foot.isWarning ? .statusWarning : .text))
        }
        guard let legend = layout.legend else { return }
        put(
            state.language(
                "= understood   - not said, taken from type or contract   ? doubt, you decide   ! worth knowing",
                "= zrozumiane   - nie podano, z rodzaju lub umowy   ? wątpliwe, Ty decydujesz   ! warto wiedzieć"),
            in: legend.inset(columns: 1, rows: 0), style: Style(.dim))
    }

    private mutating func drawNames(_ entry: EntryState, _ state: ConsoleState, _ layout: EntryLayout) {
        guard let room = layout.names, let reading = entry.reading else { return }
        let names = EntryPartNames(reading, entry.line, columns: layout.input.columns, state.language)
        for name in names.names {
            put(
                name.text, at: Point(column: layout.input.column + name.column, row: room.row), .dim, in: room)
        }
    }

    private mutating func drawList(_ entry: EntryState, _ state: ConsoleState, _ layout: EntryLayout) {
        guard entry.reading != nil else {
            put(
                state.language("reading names …", "czytanie nazw …"), in: layout.list.inset(columns: 1, rows: 0),
                style: Style(.dim))
            return
        }
        for line in layout.lines {
            switch line.content {
            case .row(let row): draw(row, on: line.rect)
            case .option(let option, let number, let index):
                draw(option, number: number, isChosen: index == entry.cursor, on: line.rect)
            }
        }
        let list = layout.list
        drawScrollMarks(
            above: layout.above, below: layout.below,
            Rect(column: layout.rect.column, row: list.row - 1, columns: layout.rect.columns, rows: list.rows + 2))
    }

    private mutating func draw(_ row: EntryRow, on line: Rect) {
        let style = Style(row.sign.role)
        put(row.sign.rawValue, at: line.origin.right(1), style: style, in: line)
        put(row.label, at: line.origin.right(3), .text, in: line)
        let (value, source) = EntryColumns.split(
            line, at: EntryColumns.source, value: row.value, rest: row.source)
        put(row.value, in: value, style: row.sign == .doubt ? style : Style(.text))
        if let source { put(row.source, in: source, style: Style(.dim)) }
    }

    private mutating func draw(_ option: EntryOption, number: Int, isChosen: Bool, on line: Rect) {
        let text = "\(number) \(option.text)"
        let (value, reason) = EntryColumns.split(line, at: EntryColumns.reason, value: text, rest: option.reason)
        put(isChosen ? ">" : " ", at: Point(column: value.column - 1, row: line.row), .text, in: line)
        put(text, in: value, style: Style(.text))
        if let reason { put(option.reason, in: reason, style: Style(.dim)) }
        guard isChosen else { return }
        overlay(line, .cursor)
        cursor = Point(column: value.column - 1, row: line.row)
    }

    /// Keys on the bottom line, as far as there is room for whole ones.
    mutating func drawKeyHints(_ hints: [(key: String, hint: String)], on line: Rect) {
        var column = line.column + 1
        for (key, hint) in hints {
            guard column + SafeText.width(key + " " + hint) < line.endColumn else { continue }
            let end = put(key, at: Point(column: column, row: line.row), .hintKey)
            column = put(" " + hint, at: Point(column: end, row: line.row), .hintText) + 2
        }
    }
}

/// Columns of a part's line.
private enum EntryColumns {
    /// Where the value begins.
    static let value = EntryLayout.valueColumn
    /// Where its source begins, and what speaks for an answer: hundredths of the line.
    static let source = 62
    static let reason = 58

    /// The rest gives way to a value that is longer than its column, as long as there is room for a word of it.
    static func split(_ line: Rect, at hundredths: Int, value: String, rest: String) -> (value: Rect, rest: Rect?) {
        let room = line.split(columns: self.value).right
        let whole = room.split(columns: max(1, room.columns - 1)).left
        let needed = SafeText.width(value) + 2
        let columns = max(line.columns * hundredths / 100 - self.value, needed)
        guard !rest.isEmpty, columns + 8 <= whole.columns else { return (whole, nil) }
        let (left, right) = whole.split(columns: columns)
        return (left.split(columns: max(1, left.columns - 2)).left, right)
    }
}

extension EntryRow.Sign {
    fileprivate var role: Role {
        switch self {
        case .understood: .statusSuccess
        case .doubt: .statusWarning
        case .unsaid: .dim
        case .note: .statusWarning
        }
    }
}
