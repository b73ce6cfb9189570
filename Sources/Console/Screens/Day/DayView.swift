import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The team's day hour by hour, with the map beneath where there is room.
    mutating func drawDayScreen(_ state: ConsoleState, in rect: Rect) {
        let layout = state.dayLayout
        let line = state.timeline
        _ = pane(layout.pane, title: state.dayTitle, trailing: state.dayTrailing, isFocused: true)
        drawDayHours(state, layout, line)
        let rows = state.dayRows
        if rows.isEmpty {
            put(
                state.language("The filter leaves nobody.", "Filtr nie zostawia nikogo."),
                in: layout.rows.inset(columns: 1, rows: 0), style: Style(.dim))
        }
        for (index, row) in rows.dropFirst(state.dayScreen.top).prefix(layout.rows.rows).enumerated() {
            drawDayRow(row, state, layout, line, on: layout.rows.line(index))
        }
        drawDayFoot(state, layout, line)
        drawDayScroll(state, layout, rows.count)
        if let map = layout.map { drawMap(state, in: map, isFocused: false) }
        if let list = layout.list { drawMapList(state, in: list) }
    }

    /// `07:00   08:00`, with the cursor's column marked.
    private mutating func drawDayHours(_ state: ConsoleState, _ layout: DayLayout, _ line: Timeline) {
        put(
            " " + state.language("technician", "serwisant"), in: layout.label(on: layout.hours), style: Style(.header))
        let every = line.perHour >= 3 ? 1 : 2
        for hour in stride(from: 0, to: line.hours, by: every) {
            let time = state.wording.time(line.start + hour * 3600)
            let text = line.perHour * every >= 7 ? time : String(time.prefix(2))
            let column = layout.strip.column + hour * line.perHour
            guard hour * line.perHour + text.count <= line.columns else { break }
            let isNow = line.hour(of: state.now) == hour
            put(
                text, at: Point(column: column, row: layout.hours.row), isNow ? .now : .header, in: layout.strip)
        }
        drawHiddenHours(state.workingHours, layout, line)
    }

    /// Arrows where working hours lie beyond the edges.
    private mutating func drawHiddenHours(_ hours: Range<Int>, _ layout: DayLayout, _ line: Timeline) {
        let strip = layout.strip
        if hours.lowerBound < line.firstHour {
            put("◂", at: Point(column: strip.column - 1, row: strip.row), .scrollbar)
        }
        if (hours.upperBound - line.firstHour) * line.perHour > line.columns + line.perHour {
            put("▸", at: Point(column: strip.endColumn, row: strip.row), .scrollbar)
        }
    }

    private mutating func drawDayRow(
        _ row: BoardRow, _ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect
    ) {
        let isCursor = row.identity == state.board.cursor.row
        switch row {
        case .region(let region):
            fill(place, style: Style(.regionHeader))
            let fold = state.board.folded.contains(region.id) ? "▸ " : "▾ "
            let count = " \(state.board.regionSizes[region.id] ?? 0) "
            let (name, size) = layout.label(on: place).split(columns: -SafeText.width(count))
            put(" " + fold + region.name, in: name, style: Style(.regionHeader))
            put(count, in: size, style: Style(.regionHeader))
            let strip = layout.strip(on: place)
            let bars = DayCapacity(state.daySheets(of: region.id), line).bars(.regionHeader)
            bars.draw(on: &self, at: strip.origin, in: strip)
        case .technician(let technician):
            drawDayLabel(technician, state, layout, on: place)
            drawDayLine(technician, state, layout, line, on: place)
            if let mark = state.deskMark(of: CellKey(technician.id, state.board.cursor.day)) {
                put(mark, at: Point(column: layout.strip.column - 1, row: place.row), .statusWarning, in: place)
            }
        }
        guard isCursor else { return }
        put(">", at: place.origin, .text, in: place)
        overlay(layout.label(on: place), state.moving == nil ? .cursor : .inHand)
        drawDayCursor(state, layout, line, on: place)
    }

    /// Name and skills; with an order in hand name and price.
    private mutating func drawDayLabel(
        _ technician: TechnicianRow, _ state: ConsoleState, _ layout: DayLayout, on place: Rect
    ) {
        let label = layout.label(on: place)
        let key = CellKey(technician.id, state.board.cursor.day)
        let rest =
            state.moving == nil ? min(layout.labelColumns >= 34 ? 10 : 5, state.board.skillLetters.codes.count) : 9
        let room = Rect(column: label.column + 1, row: label.row, columns: label.columns - rest - 2, rows: 1)
        put(state.shortName(technician.name, columns: room.columns), at: room.origin, .text, in: room)
        let behind = Rect(column: room.endColumn + 1, row: label.row, columns: rest, rows: 1)
        if state.moving == nil {
            let skills = state.board.skillLetters.columns(rest, asked: state.board.askedSkills).text(
                held: technician.skills)
            put(skills, at: behind.origin, .dim, in: behind)
        } else {
            let price = BoardCell.price(state.price(of: key), of: key, state)
            put(price.text, at: behind.origin, price.role, in: behind)
        }
        if state.board.flash == key { restyle(label) { $0.under(.statusError).with(.reverse) } }
    }

    private mutating func drawDayLine(
        _ technician: TechnicianRow, _ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect
    ) {
        let key = CellKey(technician.id, state.board.cursor.day)
        let strip = layout.strip(on: place)
        let isTarget = state.moving != nil && state.cell == key
        guard let sheet = isTarget ? state.handDay ?? state.view.sheets[key] : state.view.sheets[key] else {
            put(state.language("not loaded yet", "jeszcze nie wczytano"), at: strip.origin, .notYetPriced, in: strip)
            return
        }
        DayLine(sheet, line, state, isTarget: isTarget).cells.draw(on: &self, at: strip.origin, in: strip)
    }

    /// The chosen visit lit up, and the terminal's cursor in the scrubber's column.
    private mutating func drawDayCursor(
        _ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect
    ) {
        let strip = layout.strip(on: place)
        if state.moving == nil, let stop = state.sheet?.stops.first(where: { $0.visit == state.peekedStop }) {
            let from = max(0, line.column(stop.start))
            let to = min(line.columns, max(from + 1, line.column(stop.end)))
            if to > from {
                overlay(
                    Rect(column: strip.column + from, row: strip.row, columns: to - from, rows: 1), .cursor)
            }
        }
        let column = line.column(state.dayCursor)
        guard (0..<line.columns).contains(column) else { return }
        let point = Point(column: strip.column + column, row: strip.row)
        overlay(Rect(column: point.column, row: point.row, columns: 1, rows: 1), .cursorUnfocused)
        overlay(Rect(column: point.column, row: layout.hours.row, columns: 1, rows: 1), .cursor)
        cursor = point
    }

    private mutating func drawDayScroll(_ state: ConsoleState, _ layout: DayLayout, _ count: Int) {
        let edge = layout.pane.endColumn - 1
        if state.dayScreen.top > 0 { put("▲", at: Point(column: edge, row: layout.rows.row), .scrollbar) }
        if count - state.dayScreen.top > layout.rows.rows {
            put("▼", at: Point(column: edge, row: layout.rows.endRow - 1), .scrollbar)
        }
    }
}

extension Timeline {
    /// Which of the hours on the screen a moment falls into.
    func hour(of moment: Timestamp) -> Int { Int((Double(moment.since(start)) / 3600).rounded(.down)) }
}
