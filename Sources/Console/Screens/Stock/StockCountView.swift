import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The place that is counted: what is expected, what was counted, the difference, and why. What has no room scrolls with
    /// the cursor.
    mutating func drawCount(_ count: StockCount, _ state: ConsoleState, in body: Rect) {
        let language = state.language
        let rows = min(body.rows, count.lines.count + 6)
        let rect = Rect(column: body.column, row: body.row, columns: body.columns, rows: rows)
        fill(rect)
        let inner = box(
            rect, .heavy, style: Style(.borderFocused),
            title: language("Count  ", "Spis  ") + "\(count.place.code)  \(count.place.name)",
            trailing: count.isWriting ? language("being written …", "zapisywanie …") : count.sums(language),
            titleStyle: Style(.titleFocused))
        let look = CountColumns(inner.columns)
        put(look.caption(language), at: inner.origin, in: inner)
        let shown = max(1, inner.rows - 3)
        let here = count.rows.firstIndex(of: count.cursor) ?? 0
        let focus = min(here, max(0, count.lines.count - 1))
        let top = max(0, min(focus - shown / 2, count.lines.count - shown))
        for (index, line) in count.lines.dropFirst(top).prefix(shown).enumerated() {
            draw(line, count, look, language, in: inner.line(index + 1))
        }
        drawScrollMarks(above: top, below: count.lines.count - top - shown, rect)
        horizontalRule(
            at: Point(column: inner.column, row: inner.endRow - 2), columns: inner.columns, style: Style(.border))
        drawReason(count, language, in: inner.line(inner.rows - 1))
    }

    private mutating func draw(
        _ line: StockPartLine, _ count: StockCount, _ look: CountColumns, _ language: Language, in area: Rect
    ) {
        let isFocused = count.cursor == .part(line.part.id)
        let difference = count.difference(line)
        let isWrong = difference.map { $0 != .zero } ?? false
        put(look.spans(line, language), at: area.origin.right(2), in: area)
        if isFocused { put(">", at: area.origin, .title, in: area) }
        let input = Rect(column: area.column + 2 + look.input, row: area.row, columns: 10, rows: 1)
        drawInput(count.typed[line.part.id] ?? TextLine(), in: input, isFocused: isFocused)
        let rest = Rect(
            column: input.endColumn + 2, row: area.row, columns: max(0, area.endColumn - input.endColumn - 2), rows: 1)
        if let complaint = count.complaints[.part(line.part.id)] {
            put(complaint, in: rest, style: Style(.statusError))
        } else if let difference {
            let sign = difference > .zero ? "+" : ""
            put(
                sign + StockWords.quantity(difference, line.part.unit.name, language), in: rest,
                style: Style(isWrong ? .late : .text))
        }
    }

    private mutating func drawReason(_ count: StockCount, _ language: Language, in area: Rect) {
        let isFocused = count.cursor == .reason
        if isFocused { put(">", at: area.origin, .title, in: area) }
        let end = put(language("why", "powód") + "  ", at: area.origin.right(2), .title, in: area)
        let input = Rect(column: end, row: area.row, columns: min(40, max(1, area.endColumn - end - 1)), rows: 1)
        drawInput(count.reason, in: input, isFocused: isFocused)
        guard let complaint = count.complaints[.reason], input.endColumn + 2 < area.endColumn else { return }
        put(
            complaint,
            in: Rect(
                column: input.endColumn + 2, row: area.row, columns: area.endColumn - input.endColumn - 2, rows: 1),
            style: Style(.statusError))
    }
}

/// How wide the columns of a count are.
private struct CountColumns {
    private let name: Int
    /// Where it is typed.
    let input: Int

    init(_ columns: Int) {
        name = max(0, min(40, columns - 2 - 16 - 11 - 10 - 14))
        input = 16 + name + 11
    }

    func caption(_ language: Language) -> [Span] {
        [
            Span(
                "  "
                    + row(
                        language("code", "kod"), language("name", "nazwa"), language("expected", "wg stanu"))
                    + SafeText.fitted(language("counted", "policzono"), to: 12) + language("difference", "różnica"),
                .header)
        ]
    }

    func spans(_ line: StockPartLine, _ language: Language) -> [Span] {
        [
            Span(
                row(
                    line.part.code, line.part.name,
                    StockWords.quantity(line.balance.quantity, line.part.unit.name, language)))
        ]
    }

    private func row(_ code: String, _ name: String, _ expected: String) -> String {
        func fitted(_ text: String, _ columns: Int) -> String {
            columns < 4
                ? String(repeating: " ", count: columns)
                : SafeText.fitted(SafeText.truncated(text, to: columns - 1), to: columns)
        }
        return fitted(code, 16) + fitted(name, self.name) + fitted(expected, 11)
    }
}

extension StockCount {
    /// `counted 3 of 34, differences 1`
    func sums(_ language: Language) -> String {
        let differences = lines.count { difference($0).map { $0 != .zero } ?? false }
        return language(
            "counted \(countedLines.count) of \(lines.count), differences \(differences)",
            "policzono \(countedLines.count) z \(lines.count), różnic \(differences)")
    }
}

extension ConsoleState {
    /// What the line with the cursor takes.
    func countSentence(_ count: StockCount) -> String {
        if count.isWriting { return language("Being written …", "Zapisywanie …") }
        if let complaint = count.complaints[count.cursor] { return complaint }
        guard case .part(let id) = count.cursor, let line = count.lines.first(where: { $0.part.id == id }) else {
            return language("Why it is counted; Ctrl-S saves the count.", "Powód spisu; Ctrl-S zapisuje spis.")
        }
        let expected = StockWords.quantity(line.balance.quantity, line.part.unit.name, language)
        return language(
            "\(line.part.name): \(expected) expected. How many are there? A scanner goes to its part.",
            "\(line.part.name): wg stanu \(expected). Ile jest? Skaner przechodzi do swojej części.")
    }

    func countHints(_ count: StockCount) -> [(key: String, hint: String)] {
        if count.isWriting { return [] }
        let hints: [(String, Phrase)] = [
            ("Tab", Phrase("next", "dalej")), ("Ctrl-S", Phrase("save", "zapisz")),
            ("Shift-Tab", Phrase("back", "wstecz")), ("PgDn", Phrase("ten further", "dziesięć dalej")),
            ("Esc", Phrase("close", "zamknij")),
        ]
        return hints.map { ($0.0, $0.1(language)) }
    }
}
