import DeskModel
import ServiceModel
import TermCanvas

/// The line at the top: screens at the left, day, time, version and person at the right.
extension Frame {
    mutating func drawHeader(_ state: ConsoleState, _ layout: Layout) {
        let line = layout.header
        fill(line, style: Style(.topBar))
        let parts = state.headerParts
        for spot in state.headerSpots(of: parts) {
            put(spot.part.text, at: spot.rect.origin, style: Style(spot.part.role), in: line)
        }
        let room = state.headerRoom(beside: parts)
        if let moving = state.moving, layout.size.columns < 110 {
            put(" " + state.handTitle(moving), in: room, style: Style(.inHand))
            return
        }
        put(
            state.programTitle, at: Point(column: 1, row: line.row), state.vantage.isLive ? .topBar : .statusWarning,
            in: room)
        // A screen that is only announced is dim; a pane never is.
        let other: Role = layout.isSingle && state.current.hasPanes ? .tab : .hintDisabled
        for tab in state.headerTabs(in: room) {
            put(tab.text, at: tab.rect.origin, style: Style(tab.isActive ? .tabActive : other), in: room)
        }
    }

    /// The sentence line: what this desk did last, or what is under the cursor.
    mutating func drawStatus(_ state: ConsoleState, _ line: Rect) {
        let inner = line.inset(columns: 1, rows: 0)
        fill(line, style: Style(.statusBar))
        if case .input(let input) = state.overlay {
            let end = put(input.prompt(state.language), at: inner.origin, .statusWarning, in: inner)
            drawInput(
                input.line,
                in: Rect(column: end, row: inner.row, columns: max(1, inner.endColumn - end), rows: 1))
            return
        }
        let sentence = state.statusSentence
        put(sentence, in: inner, style: Style(state.statusRole))
    }

    mutating func drawHints(_ state: ConsoleState, _ line: Rect) {
        if case .input(let input) = state.overlay {
            guard let remark = state.remark(on: input) else { return drawKeyHints(state.lineHints, on: line) }
            put(remark.text, in: line.inset(columns: 1, rows: 0), style: Style(remark.role))
            return
        }
        if case .form(let form) = state.overlay {
            drawKeyHints(state.formHints(form), on: line)
            return
        }
        if case .entry(let entry) = state.overlay {
            drawKeyHints(state.entryHints(entry), on: line)
            return
        }
        if case .completion(let draft) = state.overlay {
            drawKeyHints(state.completionHints(draft), on: line)
            return
        }
        if case .count(let count) = state.overlay {
            drawKeyHints(state.countHints(count), on: line)
            return
        }
        for spot in state.hintSpots(on: line) { drawHint(spot.command, state, at: spot.rect.origin) }
    }

    private mutating func drawHint(_ command: ConsoleCommand, _ state: ConsoleState, at point: Point) {
        let isPossible = command.obstacle(state) == nil
        let end = put(command.hintKey, at: point, isPossible ? .hintKey : .hintDisabled)
        put(
            " " + state.hint(of: command), at: Point(column: end, row: point.row),
            isPossible ? .hintText : .hintDisabled)
    }
}

extension ConsoleState {
    /// The sentence on the line that says every change; also what a screen reader reads.
    package var statusSentence: String {
        if status.message == nil, case .form(let form) = overlay { return formSentence(form) }
        if status.message == nil, case .entry(let entry) = overlay { return entrySentence(entry) }
        if status.message == nil, let reason = paletteRefusal { return reason }
        if status.message == nil, case .completion(let draft) = overlay { return completionSentence(draft) }
        if status.message == nil, case .count(let count) = overlay { return countSentence(count) }
        return status.message ?? storeAbsence?.line(language) ?? moving?.remark?(language) ?? cursorSentence
    }

    /// Why the line of the palette under the cursor cannot be done: in the box it may have no room.
    private var paletteRefusal: String? {
        guard case .palette(let palette) = overlay, palette.entries.indices.contains(palette.cursor),
            let obstacle = palette.entries[palette.cursor].obstacle
        else { return nil }
        return refusal(because: obstacle)
    }

    /// A store that is gone is no news of others: it stays said until it is back or another is opened.
    var statusRole: Role {
        if status.message != nil { return status.kind.role }
        return storeAbsence == nil ? .statusBar : .statusError
    }

    /// Under a line being typed on which there is nothing to remark: every other key is a letter.
    var lineHints: [(key: String, hint: String)] {
        [
            ("Enter", language("confirm", "zatwierdź")), ("Esc", language("give up", "zrezygnuj")),
        ]
    }

    /// What is said under a line being typed: what is wrong with it, or what it finds.
    func remark(on input: LineInput) -> (text: String, role: Role)? {
        if let complaint = status.message { return (complaint, status.kind.role) }
        if let understood = understood(input) { return (understood, .hintText) }
        if case .reportReason(let report) = input.purpose, report.opensDialog {
            let more = language(
                "Tab: also what was found and done, parts, photos",
                "Tab: też co stwierdzono i wykonano, części, zdjęcia")
            return (more, .hintText)
        }
        guard input.purpose == .filter else { return nil }
        if let fault = filtering.fault { return (fault.sentence(wording), .statusWarning) }
        let found =
            current.ownsFilter
            ? filterSentence
            : idleDeskFilter
                ?? language(
                    "\(queue.rows.count) of \(view.queue.count) waiting, \(filtering.cells.count) days match",
                    "czeka \(queue.rows.count) z \(view.queue.count), pasujące dni: \(filtering.cells.count)")
        let keys = language(
            "   Enter keeps, Esc as before, Ctrl-S saves", "   Enter zostawia, Esc jak przedtem, Ctrl-S zapisuje")
        return (found + keys, .hintText)
    }

    var hints: [ConsoleCommand] {
        // With an order in hand nothing is taken back: its room goes to the keys that work.
        if moving != nil { return commands.hints(in: place).filter { $0.id != "desk.undo" } }
        // Of the stock's keys parts in hand leave the one that puts them down.
        if hasPartsInHand {
            return commands.hints(in: place).filter { $0.section != .stock || $0.id == "stock.open" }
        }
        let first = pressingHints
        return first + commands.hints(in: place).filter { hint in !first.contains { $0.id == hint.id } }
    }
}

extension ConsoleCommand {
    /// How the hint bar names the command's keys.
    var hintKey: String { hintKeys ?? keys.first?.description ?? "" }
}

extension KeySequence {
    var isDigit: Bool { if case .character(let character) = key { character.isNumber } else { false } }
}

extension StatusLine.Kind {
    var role: Role {
        switch self {
        case .info: .statusInfo
        case .success: .statusSuccess
        case .warning: .statusWarning
        case .error: .statusError
        }
    }
}

extension Layout {
    var size: Size { Size(columns: header.columns, rows: hints.row + 1) }
}
