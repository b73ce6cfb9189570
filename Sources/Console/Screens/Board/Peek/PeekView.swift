import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The day under the board's cursor: a strip and its stops; with an order in hand, before and after.
    mutating func drawPeek(_ state: ConsoleState, in rect: Rect) {
        if state.moving != nil {
            drawHandDay(state, in: rect)
            return
        }
        let isFocused = state.focus == .peek
        guard let cell = state.cell, let sheet = state.sheet else {
            let inner = pane(rect, title: state.peekTitle, isFocused: isFocused)
            put(state.cursorSentence, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if isFocused, !inner.isEmpty { cursor = inner.origin.right(1) }
            return
        }
        let name = state.technicianName(cell.technician)
        let title = "\(name)  \(state.wording.day(cell.day))"
        let inner = pane(
            rect, title: title, trailing: String(state.daySentence(sheet).dropLast()), isFocused: isFocused)
        guard !sheet.stops.isEmpty else {
            drawEmptyDay(sheet, state, in: inner)
            if isFocused, !inner.isEmpty { cursor = inner.origin.right(1) }
            return
        }
        let scale = DayScale([sheet], calendar: state.view.calendar, columns: inner.columns - 2)
        drawHours(scale, state.view.calendar, at: inner.origin.right(1), in: inner)
        let strip = DayStrip(sheet, scale, state: state, chosen: isFocused ? state.peekedStop : nil)
        strip.draw(on: &self, at: inner.line(1).origin.right(1), in: inner)
        drawStops(sheet, state, in: rect, isFocused: isFocused)
    }

    private mutating func drawEmptyDay(_ sheet: DaySheet, _ state: ConsoleState, in inner: Rect) {
        let text: String
        if let first = sheet.shifts.first, let last = sheet.shifts.last {
            text =
                state.language("No visits. Shift ", "Bez wizyt. Zmiana ")
                + "\(state.wording.time(first.start))-\(state.wording.time(last.end))."
        } else {
            let word = DayWord(isAbsent: sheet.isAbsent).name(state.language)
            text =
                sheet.hasLeft
                ? state.language("Does not work here any more.", "Już tu nie pracuje.")
                : word.prefix(1).uppercased() + word.dropFirst() + "."
        }
        put(text, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
    }

    /// As many stops as there is room for, the chosen one among them.
    private mutating func drawStops(_ sheet: DaySheet, _ state: ConsoleState, in rect: Rect, isFocused: Bool) {
        let rows = DayRows(sheet)
        let chosen = rows.line(of: state.peekedStopIndex)
        let lines = PeekLines(rect, stops: rows.rows.count, chosen: chosen, isFocused: isFocused)
        let first = lines.first
        let range = Set(state.rangeVisits)
        for (offset, row) in rows.rows.dropFirst(first).prefix(lines.rect.rows).enumerated() {
            let line = lines.rect.line(offset)
            switch row {
            case .depot(let call):
                put("  " + state.depotLine(call, ofShift: sheet.cell.day), at: line.origin, .travel, in: line)
            case .visit(let index):
                let stop = sheet.stops[index]
                let mark = state.markGlyph(of: stop.visit, inRange: range)
                drawStop(stop, number: index + 1, state, on: line, mark: mark)
            }
            if isFocused, first + offset == chosen {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
    }

    /// ` 1 4812  08:20-09:50  meter swap      E   Lysaker    on time`
    private mutating func drawStop(
        _ stop: DaySheet.Stop, number: Int, _ state: ConsoleState, on line: Rect, mark: String
    ) {
        guard let card = state.view.visits[stop.visit] else { return }
        let times = state.wording.hours(stop.start, stop.end, ofShift: state.board.cursor.day)
        let lock = card.lock == .none ? " " : "L"
        let head =
            "\(SafeText.fitted("\(number)", to: 2, .right))\(mark)\(SafeText.fitted(card.number.short, to: 5))\(lock) \(times) "
        var column = put(head, at: line.origin, .text, in: line)
        let verdict = state.stopVerdict(stop, card)
        let verdictColumns = min(22, SafeText.width(verdict.text))
        let rest = Rect(
            column: column + 1, row: line.row, columns: line.endColumn - column - verdictColumns - 3, rows: 1)
        let skills = SafeText.fitted(state.board.skillLetters.list(card.skills), to: 3)
        let townColumns = min(14, rest.columns / 3)
        let (title, place) = rest.split(columns: max(0, rest.columns - townColumns - 4))
        let crew = state.cell.flatMap { card.placement?.crewSign(of: $0.technician) } ?? ""
        put(
            stop.marked(
                crew.isEmpty ? card.title : crew + " " + card.title), in: title.split(columns: title.columns - 1).left,
            style: Style(card.state.stripRole))
        column = put(skills + " ", at: place.origin, .dim, in: place)
        put(card.town, in: place.split(columns: column - place.column).right, style: Style(.text))
        put(
            verdict.text,
            in: Rect(column: line.endColumn - verdictColumns - 1, row: line.row, columns: verdictColumns, rows: 1),
            style: Style(verdict.role))
    }
}

extension ConsoleState {
    /// The line of `peekedStop` among the day's stops.
    var peekedStopIndex: Int { sheet?.stops.firstIndex { $0.visit == peekedStop } ?? 0 }

    fileprivate var peekTitle: String {
        guard case .region(let region) = board.cursor.row else { return language("Day", "Dzień") }
        return (view.regions.first { $0.id == region }?.name ?? "") + "  " + wording.day(board.cursor.day)
    }

    /// `on-site 09:04`, `completed 0:12 early`, `dispatched, told 14:00-16:00`.
    private func stateVerdict(_ card: VisitCard) -> String {
        let name = card.state.name(language)
        if let behind = card.times?.minutesBehind, behind != 0 {
            let length = wording.length(minutes: abs(behind))
            return name + " " + length
                + (behind > 0 ? language(" longer", " dłużej") : language(" early", " wcześniej"))
        }
        if card.state.isUnderWay, let since = card.times?.arrived ?? card.times?.leftFor {
            return name + " " + wording.time(since)
        }
        if card.state.isScheduled, let told = card.promise {
            return name + language(", told ", ", obiecane ") + hours(told)
        }
        return name
    }

    /// `14:00-16:00`
    private func hours(_ window: TimeWindow) -> String { "\(wording.time(window.start))-\(wording.time(window.end))" }

    /// The worst there is to say about a stop.
    func stopVerdict(_ stop: DaySheet.Stop, _ card: VisitCard) -> (text: String, role: Role) {
        if let held = heldText(card.id) { return (held, .statusWarning) }
        if stop.isOverdue(at: now) { return (language("? not begun", "? nierozpoczęte"), .late) }
        if card.overrideReason != nil { return (language("! against a rule", "! wbrew regule"), .overridden) }
        if let breach = stop.breaches.first {
            // What was sent or is under way is a fact, and is said beside what is wrong.
            let fact = card.state == .planned ? "" : ", " + card.state.name(language)
            return ("! " + breach.word(in: language) + fact, .late)
        }
        if let lateness = stop.lateness { return ("! " + lateness.words(wording), .late) }
        if let risk = newRisk(of: card.id) { return ("! " + riskWords(risk), .late) }
        if card.state != .planned { return (stateVerdict(card), card.state.stripRole) }
        if let told = card.promise { return (language("told ", "obiecane ") + hours(told), .dim) }
        if card.due == nil { return (language("any time", "bez terminu"), .dim) }
        return (language("slack ", "zapas ") + length(stop.slack), .dim)
    }
}
