import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    mutating func drawOutage(_ state: ConsoleState, in body: Rect) {
        let outage = state[OutageState.self]
        let layout = OutageLayout(body, outage)
        drawHappened(state, outage, in: layout.happened)
        drawProposals(state, outage, in: layout.proposals, isWide: layout.isWide)
        if let rect = layout.changes { drawChanges(state, outage, in: rect) }
        if let rect = layout.strips { drawOutageStrips(state, outage, in: rect) }
        if let rect = layout.calls { drawCalls(state, outage, in: rect) }
    }

    private mutating func drawHappened(_ state: ConsoleState, _ outage: OutageState, in rect: Rect) {
        let language = state.language
        let inner = pane(
            rect, title: OutagePane.happened.name(language),
            trailing: outage.draft == nil ? "" : language("draft, nothing is sent", "szkic, nic nie wysłano"),
            isFocused: outage.pane == .happened)
        guard let draft = outage.draft else {
            put(
                language(
                    "Nothing has happened. a asks who or what: a technician, an order, a region, a van, or the line of a new order.",
                    "Nic się nie stało. a pyta kto albo co: serwisant, zlecenie, rejon, samochód albo wiersz nowego zlecenia."
                ), in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if outage.pane == .happened { cursor = inner.origin }
            return
        }
        var row = 0
        func line() -> Rect { inner.line(row) }
        for event in draft.events where row < inner.rows {
            let words = state.eventWords(event)
            let others = state.desksAt(event)
            drawFact(
                words.kind, words.text + (others.isEmpty ? "" : "   " + state.deskPeople(others)), on: line(),
                isChosen: outage.pane == .happened && outage.line == row)
            row += 1
        }
        if let onCall = outage.answer.flatMap(state.onCallWords), row < inner.rows {
            drawFact(language("on call", "dyżur"), onCall, on: line(), isChosen: false)
            row += 1
        }
        guard row < inner.rows else { return }
        let affected = outage.answer.map(state.affectedWords) ?? language("…", "…")
        drawFact(
            language("affected", "dotyczy"), affected, on: line(),
            isChosen: outage.pane == .happened && outage.line == draft.events.count)
        row += 1
        guard row < inner.rows else { return }
        drawKeeps(state, outage, draft, on: line())
    }

    private mutating func drawFact(_ label: String, _ text: String, on line: Rect, isChosen: Bool) {
        put(label, at: line.origin.right(1), .dim, in: line)
        put(text, in: Rect(column: line.column + 11, row: line.row, columns: max(1, line.columns - 12), rows: 1))
        if isChosen { point(at: line) }
    }

    private mutating func drawKeeps(_ state: ConsoleState, _ outage: OutageState, _ draft: OutageDraft, on line: Rect) {
        put(state.language("keep", "zostaje"), at: line.origin.right(1), .dim, in: line)
        let isHere = outage.pane == .happened && outage.isOnKeeps
        for spot in state.keepSpots(outage, draft, on: line) {
            let role: Role = isHere && spot.index == outage.keep ? .cursor : .text
            let place = Point(column: spot.columns.lowerBound, row: line.row)
            if role == .cursor { put(">", at: place.right(-1), .text, in: line) }
            put(spot.words, at: place, role, in: line)
        }
        if isHere {
            put(">", at: line.origin, .text, in: line)
            cursor = line.origin
        }
    }

    mutating func point(at line: Rect) {
        put(">", at: line.origin, .text, in: line)
        overlay(line, .cursor)
        cursor = line.origin
    }

    // MARK: Changes and calls

    private mutating func drawChanges(_ state: ConsoleState, _ outage: OutageState, in rect: Rect) {
        let language = state.language
        let letter = ConsoleState.outageLetter(outage.proposal)
        let moves = outage.chosen?.moves ?? []
        // What has no place cannot be ticked: it is in the figures as such.
        let able = moves.filter(\.canBeTicked)
        let ticked = able.count(where: outage.isTicked)
        let isFocused = outage.pane == .changes
        let inner = pane(
            rect,
            title: outage.chosen == nil
                ? OutagePane.changes.name(language) : language("Changes of \(letter)", "Zmiany \(letter)"),
            trailing: outage.chosen == nil
                ? "" : language("\(ticked) of \(able.count) ticked", "zaznaczono \(ticked) z \(able.count)"),
            isFocused: isFocused)
        guard !moves.isEmpty else {
            if outage.draft != nil {
                put(state.outageSentence, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            }
            if isFocused { cursor = inner.origin }
            return
        }
        let top = max(0, min(outage.change - inner.rows / 2, moves.count - inner.rows))
        let columns = OutageColumns(inner.columns, moves, state)
        for (offset, move) in moves.dropFirst(top).prefix(inner.rows).enumerated() {
            let line = inner.line(offset)
            put(state.outageRow(move, isTicked: outage.isTicked(move), columns), at: line.origin.right(1), in: line)
            if let mark = state.deskMark(of: move) {
                put(mark, at: Point(column: line.endColumn - 1, row: line.row), .statusWarning, in: line)
            }
            if top + offset == outage.change, isFocused { point(at: line) }
        }
        drawScrollMarks(above: top, below: moves.count - top - inner.rows, rect)
    }

    private mutating func drawCalls(_ state: ConsoleState, _ outage: OutageState, in rect: Rect) {
        let language = state.language
        let isFocused = outage.pane == .calls
        let lines = state.outageCallLines
        let made = lines.count(where: \.isMade)
        let letter = ConsoleState.outageLetter(outage.proposal)
        let inner = pane(
            rect,
            title: outage.draft == nil
                ? language("Calls to make", "Telefony do wykonania")
                : outage.chosen == nil
                    ? OutagePane.calls.name(language) : language("Calls of \(letter)", "Telefony \(letter)"),
            trailing: lines.isEmpty
                ? "" : language("\(made) of \(lines.count) made", "wykonano \(made) z \(lines.count)"),
            isFocused: isFocused)
        if lines.isEmpty {
            put(
                outage.chosen == nil
                    ? ""
                    : language("Nobody has to be called: promises are kept.", "Bez telefonów: obietnice dotrzymane."),
                in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if isFocused { cursor = inner.origin }
            return
        }
        let top = max(0, min(outage.call - inner.rows / 2, lines.count - inner.rows))
        for (offset, call) in lines.dropFirst(top).prefix(inner.rows).enumerated() {
            let line = inner.line(offset)
            put(
                (call.isMade ? "[x] " : "[ ] ") + call.text, in: line.inset(columns: 1, rows: 0),
                style: Style(call.isMade ? .dim : .text))
            if top + offset == outage.call, isFocused { point(at: line) }
        }
        if lines.count < inner.rows, let kept = state.noCallWords {
            put(kept, in: inner.line(lines.count).inset(columns: 1, rows: 0), style: Style(.dim))
        }
        drawScrollMarks(above: top, below: lines.count - top - inner.rows, rect)
    }

    /// Days that the change under the cursor touches, before and after.
    private mutating func drawOutageStrips(_ state: ConsoleState, _ outage: OutageState, in rect: Rect) {
        let language = state.language
        let moves = outage.chosen?.moves ?? []
        let move = moves.indices.contains(outage.change) ? moves[outage.change] : nil
        let title = move.map { language("Order ", "Zlecenie ") + state.outageNumber($0) } ?? ""
        let inner = pane(
            rect, title: title, trailing: move == nil ? "" : language("before and after", "przed i po"),
            isFocused: false)
        guard let move, let days = outage.chosen?.days else { return }
        let cells = [move.move.to, move.move.from].compactMap { $0.map { CellKey($0.leader, $0.day) } }
        let shown = cells.enumerated().filter { cells.firstIndex(of: $1) == $0 }.compactMap { _, cell in
            days.first { $0.after.cell == cell }
        }
        let labels = 24
        let scale = DayScale(
            shown.flatMap { [$0.before, $0.after] }, calendar: state.view.calendar, columns: inner.columns - labels - 1)
        let strips = inner.split(columns: labels).right
        if shown.allSatisfy({ $0.after.cell.day == shown[0].after.cell.day }) {
            drawHours(scale, state.view.calendar, at: strips.origin, in: strips)
        }
        let card = state.view.visits[move.visit]
        var row = 1
        for day in shown {
            let own = DayScale(
                [day.before, day.after], calendar: state.view.calendar, columns: inner.columns - labels - 1)
            let scale = day.after.cell.day == shown[0].after.cell.day ? scale : own
            let name = state.shortName(state.technicianName(day.after.cell.technician), columns: 14)
            for (sheet, label, role) in [
                (day.before, language("before ", "przed  ") + name, Role.before),
                (day.after, language("after  ", "po     ") + state.wording.day(day.after.cell.day), Role.added),
            ] where row < inner.rows {
                put(label, at: inner.line(row).origin.right(1), role, in: inner.split(columns: labels).left)
                if let mark = state.deskMark(of: day.after.cell) {
                    put(mark, at: strips.line(row).origin.right(-1), .statusWarning, in: inner)
                }
                let added = sheet == day.after ? [card].compactMap { $0 } : []
                DayStrip(sheet, scale, state: state, added: added)
                    .draw(on: &self, at: strips.line(row).origin, in: strips)
                row += 1
            }
        }
    }
}
