import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    mutating func drawBranches(_ state: ConsoleState, in body: Rect) {
        let branches = state[BranchesState.self]
        let layout = BranchesLayout(body)
        drawFigures(state, branches, layout)
        if branches.showsDays, branches.row != nil {
            drawBranchDays(state, branches, in: layout.rows)
        } else {
            drawBranchRows(state, branches, in: layout.rows)
        }
    }

    private mutating func drawFigures(_ state: ConsoleState, _ branches: BranchesState, _ layout: BranchesLayout) {
        let language = state.language
        let count = branches.lines?.count ?? 0
        let title = language("Branches", "Warianty") + (count == 0 ? "" : " \(count)")
        let inner = pane(layout.figures, title: title, trailing: trailing(state, branches), isFocused: true)
        guard let lines = branches.lines, !lines.isEmpty else {
            put(state.branchesSentence, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            cursor = inner.origin
            return
        }
        for (offset, row) in state.branchTable(branches, columns: layout.side).prefix(inner.rows).enumerated() {
            draw(row, on: inner.line(offset), layout, isHead: offset == 0, branches)
        }
    }

    private func trailing(_ state: ConsoleState, _ branches: BranchesState) -> String {
        let language = state.language
        if branches.asked != nil { return language("comparing …", "porównywanie …") }
        guard branches.isCompared, let comparison = branches.comparison else { return "" }
        let count = comparison.rows.count
        let noun = language.plural(count, "visit", "visits", pl: ("wizytą", "wizytami", "wizytami"))
        let differ = language("differ in \(count) \(noun)", "różnią się \(count) \(noun)")
        guard state.view.sequence > comparison.base else { return differ }
        return differ + language(", now v\(state.view.sequence): s", ", teraz v\(state.view.sequence): s")
    }

    private mutating func draw(
        _ row: BranchTableRow, on line: Rect, _ layout: BranchesLayout, isHead: Bool, _ branches: BranchesState
    ) {
        let role: Role = isHead ? .header : .text
        put(row.label, at: line.origin.right(1), isHead ? .header : .dim, in: line)
        var column = line.column + 1 + layout.label
        func area(_ columns: Int) -> Rect {
            let rect = Rect(
                column: column, row: line.row, columns: max(0, min(columns, line.endColumn - column)), rows: 1)
            column += columns
            return rect
        }
        put(row.live, in: area(layout.live), style: Style(role), align: .right)
        for (index, cell) in row.sides.enumerated() {
            let rect = area(layout.side)
            put(cell, in: rect, style: Style(role), align: .right)
            guard isHead, branches.shown.indices.contains(index), branches.shown[index].name == branches.chosen else {
                continue
            }
            overlay(rect, .cursor)
            // Beside its name: at the cell's edge it would be read as part of the figure left of it.
            let mark = max(0, rect.columns - SafeText.width(cell) - 2)
            put(">", at: rect.origin.right(mark), .text, in: rect)
        }
        for _ in row.sides.count..<2 { _ = area(layout.side) }
        let rest = Rect(column: column + 1, row: line.row, columns: max(0, line.endColumn - column - 1), rows: 1)
        put(row.better, in: rest, style: Style(isHead ? .header : .statusSuccess))
    }

    private mutating func drawBranchRows(_ state: ConsoleState, _ branches: BranchesState, in rect: Rect) {
        let language = state.language
        let inner = pane(
            rect, title: language("Where they differ", "Czym się różnią"),
            trailing: language("sorted by day", "według dnia"), isFocused: false)
        let rows = branches.rows
        let columns = BranchRowColumns(inner.columns, sides: branches.shown.filter(\.isUsable).count)
        guard !rows.isEmpty, inner.rows > 1 else {
            if branches.isCompared, branches.comparison != nil {
                put(
                    language(
                        "They put every visit at the same place.", "Każda wizyta stoi w nich w tym samym miejscu."),
                    in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            }
            cursor = inner.origin
            return
        }
        put(state.branchRowHead(branches, columns), at: inner.origin.right(1), in: inner)
        let height = inner.rows - 1
        let index = rows.firstIndex { $0.visit == branches.row?.visit } ?? 0
        let top = max(0, min(index - height / 2, rows.count - height))
        for (offset, row) in rows.dropFirst(top).prefix(height).enumerated() {
            let line = inner.line(offset + 1)
            put(state.branchRow(row, columns), at: line.origin.right(1), in: line)
            if top + offset == index { point(at: line) }
        }
        drawScrollMarks(above: top, below: rows.count - top - height, rect)
    }

    /// The day of the visit under the cursor on each side.
    private mutating func drawBranchDays(_ state: ConsoleState, _ branches: BranchesState, in rect: Rect) {
        guard let row = branches.row, let comparison = branches.comparison else { return }
        let language = state.language
        let inner = pane(
            rect, title: language("Order ", "Zlecenie ") + row.order.short + "  " + row.town,
            trailing: language("Tab: the list", "Tab: lista"), isFocused: false)
        cursor = inner.origin
        let labels = min(34, inner.columns / 3)
        let strips = inner.split(columns: labels).right
        let sides =
            [(language("live", "na żywo"), row.live, comparison.liveSheets, Role.before)]
            + zip(comparison.sides, row.sides).map {
                (branches.letter(of: $0.line.name) + " " + $0.line.name.text, $1, $0.sheets, Role.added)
            }
        var line = 0
        let card = [state.view.visits[row.visit]].compactMap { $0 }
        for (name, spot, sheets, role) in sides where line + 1 < inner.rows {
            guard let place = spot.place?.placement, let sheet = sheets[CellKey(place.leader, place.day)] else {
                put(
                    "\(name): " + state.spotCell(spot, columns: 24), at: inner.line(line + 1).origin.right(1), role,
                    in: inner)
                line += 2
                continue
            }
            let scale = DayScale([sheet], calendar: state.view.calendar, columns: strips.columns - 1)
            drawHours(scale, state.view.calendar, at: strips.line(line).origin, in: strips)
            let who = state.shortName(state.technicianName(place.leader), columns: 14)
            put(
                SafeText.truncated("\(name)  \(who) \(state.wording.day(place.day))", to: labels - 2),
                at: inner.line(line + 1).origin.right(1), role, in: inner.split(columns: labels).left)
            DayStrip(sheet, scale, state: state, added: role == .added ? card : [], chosen: row.visit)
                .draw(on: &self, at: strips.line(line + 1).origin, in: strips)
            line += 2
        }
    }
}
