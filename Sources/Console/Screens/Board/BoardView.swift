import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// Technicians by region × days; with an order in hand, what each cell would cost.
    mutating func drawBoard(_ state: ConsoleState, in rect: Rect) {
        let grid = state.grid
        let isFocused = state.focus == .board || state.moving != nil
        _ = pane(rect, title: state.boardTitle, trailing: state.boardTrailing(grid), isFocused: isFocused)
        drawDays(state, grid)
        let skills = state.board.skillLetters.columns(grid.skillColumns, asked: state.board.askedSkills)
        let rows = state.board.rows.dropFirst(state.board.top).prefix(grid.rowCount)
        let hand = HandOnBoard(state)
        for (index, row) in rows.enumerated() {
            let line = grid.line(index)
            let isCursor = row.identity == state.board.cursor.row
            switch row {
            case .region(let region): drawRegion(region, state, grid, on: line)
            case .technician(let technician): drawTechnician(technician, skills, hand, state, grid, on: line)
            }
            if isCursor { drawCursor(state, grid, on: line, isFocused: isFocused) }
        }
        if grid.hasLegend {
            put(legend: state.boardLegend, in: grid.legend.inset(columns: 1, rows: 0), style: Style(.dim))
        }
        drawScroll(state, grid, rect)
        if state.layout.queue == nil { drawMarksFoot(state, on: rect) }
    }

    private mutating func drawDays(_ state: ConsoleState, _ grid: BoardGrid) {
        put(
            " " + state.language("technician", "serwisant"), in: grid.label(on: grid.header), style: Style(.header))
        for index in 0..<grid.dayCount {
            let day = state.board.firstDay + index
            let role: Role = day == state.today ? .today : day.weekday.isWeekend ? .weekend : .header
            let area = grid.cell(index, on: grid.header)
            let mark = day == state.today ? "*" : ""
            let name = [state.wording.day(day), state.wording.dayAlone(day)].map { " " + $0 + mark }
            put(name.first { SafeText.width($0) < area.columns } ?? name[1], in: area, style: Style(role))
        }
    }

    private mutating func drawRegion(_ region: RegionRow, _ state: ConsoleState, _ grid: BoardGrid, on line: Rect) {
        let fold = state.board.folded.contains(region.id) ? "▸ " : "▾ "
        let count = state.board.regionSizes[region.id] ?? 0
        fill(line, style: Style(.regionHeader))
        let label = grid.label(on: line)
        put("\(count) ", in: label, style: Style(.regionHeader), align: .right)
        let room = label.split(columns: label.columns - "\(count)".count - 2).left
        put(fold + region.name, in: room, style: Style(.regionHeader))
        for index in 0..<grid.dayCount {
            let day = state.board.firstDay + index
            let cell = state.regionCell(region.id, day)
            let area = grid.cell(index, on: line)
            put(cell.text, at: area.origin.right(1), style: Style(cell.role), in: area)
        }
    }

    private mutating func drawTechnician(
        _ technician: TechnicianRow, _ skills: SkillColumns, _ hand: HandOnBoard, _ state: ConsoleState,
        _ grid: BoardGrid, on line: Rect
    ) {
        let nameColumns = grid.labelColumns - grid.skillColumns - 4
        let name = state.shortName(technician.name, columns: nameColumns)
        put(name, at: line.origin.right(2), .text, in: grid.label(on: line).split(columns: nameColumns + 2).left)
        put(
            technician.hasLeft
                ? SafeText.truncated(DayWord.left.short(state.language), to: max(1, grid.skillColumns))
                : skills.text(held: technician.skills),
            at: line.origin.right(nameColumns + 3), .dim, in: line)
        for index in 0..<grid.dayCount {
            let key = CellKey(technician.id, state.board.firstDay + index)
            let area = grid.cell(index, on: line)
            let cell =
                hand.isEmpty
                ? BoardCell.load(state.view.sheets[key], state) : BoardCell.price(state.price(of: key), of: key, state)
            if !hand.showsFitting || !state.isHiddenInHand(key) {
                // A word of ten columns takes the blank before it, too.
                let begin = SafeText.width(cell.text) > 9 ? area.origin : area.origin.right(1)
                put(cell.text, at: begin, style: Style(cell.role), in: area)
            }
            if hand.origins.contains(key) {
                put("<", at: area.origin.right(9), .inHand, in: line)
            }
            if !state.filtering.cells.isEmpty, state.filtering.cells.contains(key) {
                put("/", at: area.origin, .match, in: line)
            }
            if let mark = state.deskMark(of: key) { put(mark, at: area.origin, .statusWarning, in: line) }
            if state.hasMarks(key) { put("*", at: area.origin, .marked, in: line) }
        }
    }

    /// Brackets round the cell under the cursor, so that it shows without colour.
    private mutating func drawCursor(_ state: ConsoleState, _ grid: BoardGrid, on line: Rect, isFocused: Bool) {
        let role: Role = state.moving != nil ? .inHand : isFocused ? .cursor : .cursorUnfocused
        let offset = state.board.cursor.day.since(state.board.firstDay)
        guard (0..<grid.dayCount).contains(offset) else { return }
        let area = grid.cell(offset, on: line)
        let style = style(at: area.origin.right(1))
        let text = text(in: Rect(column: area.column + 1, row: area.row, columns: 9, rows: 1))
        if SafeText.width(text) == 9, let space = text.firstIndex(of: " ") {
            // The mark behind the figures gives its column to the bracket.
            let packed = String(text[..<space] + text[text.index(after: space)...])
            put(SafeText.fitted(packed, to: 9), at: area.origin.right(1), style: style, in: area)
        }
        put("[", at: area.origin, style: style, in: area)
        // The opening bracket took the place of a mark; the closing one gives it back.
        put(state.cell.map(state.hasMarks) ?? false ? "*" : "]", at: area.origin.right(9), style: style, in: area)
        overlay(area, role)
        if case .region = state.board.cursor.row { overlay(grid.label(on: line), role) }
        if state.board.flash == state.cell, state.board.flash != nil {
            restyle(area) { $0.under(.statusError).with(.reverse) }
        }
        if isFocused { cursor = area.origin.right(1) }
    }

    /// How much is above and below, in the frame's right edge.
    private mutating func drawScroll(_ state: ConsoleState, _ grid: BoardGrid, _ rect: Rect) {
        let below = state.board.rows.count - state.board.top - grid.rowCount
        let edge = rect.endColumn - 1
        if state.board.top > 0 { put("▲", at: Point(column: edge, row: rect.row + 2), .scrollbar) }
        if below > 0 { put("▼", at: Point(column: edge, row: rect.endRow - 2), .scrollbar) }
    }
}

/// What cells ask of what is in hand: taken out of the state before the loop over them.
private struct HandOnBoard {
    let isEmpty: Bool
    let origins: [CellKey]
    /// Cells that do not fit may be left empty.
    let showsFitting: Bool

    init(_ state: ConsoleState) {
        isEmpty = state.moving == nil
        origins = state.moving?.origins ?? []
        showsFitting = state.moving?.showsFitting ?? false
    }
}

extension Point {
    func right(_ columns: Int) -> Point { Point(column: column + columns, row: row) }
}
