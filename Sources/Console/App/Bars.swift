import DeskModel
import ServiceModel
import TermCanvas

/// The line at the top: screens at the left, day, time, version and person at the right.
extension Frame {
    mutating func drawHeader(_ state: ConsoleState, _ layout: Layout) {
        let line = layout.header
        fill(line, style: Style(.topBar))
        let right = headerRight(state)
        let room = line.columns - SafeText.width(right) - 2
        put(right, in: line.inset(columns: 1, rows: 0), style: Style(.topBar), align: .right)
        let area = Rect(column: 0, row: line.row, columns: room, rows: 1)
        if let moving = state.moving, layout.size.columns < 110 {
            put(" " + state.handTitle(moving), in: area, style: Style(.inHand))
            return
        }
        if layout.isSingle {
            drawPaneTabs(state, in: area)
            return
        }
        var column = 1
        if layout.size.columns >= 110 {
            column = put("Dyspo  │ ", at: Point(column: 1, row: line.row), .topBar, in: area)
        }
        let screens = state.commands.commands.filter { $0.section == .screens && $0.keys.first?.isDigit == true }
        for screen in screens {
            let isActive = screen.id == "screen.board"
            let name = "\(screen.keys[0]) \(screen.hint(state.language))"
            let text = isActive ? "[\(name)]" : " \(name) "
            guard column + SafeText.width(text) <= area.endColumn else { break }
            column = put(
                text, at: Point(column: column, row: line.row), style: Style(isActive ? .tabActive : .hintDisabled),
                in: area)
        }
    }

    /// One pane at a time: their names, the open one in brackets.
    private mutating func drawPaneTabs(_ state: ConsoleState, in area: Rect) {
        var column = area.column + 1
        for pane in state.layout.panes {
            let isActive = pane == state.focus
            let name = pane.name(state.language)
            column = put(
                isActive ? "[\(name)]" : " \(name) ", at: Point(column: column, row: area.row),
                style: Style(isActive ? .tabActive : .tab), in: area)
        }
    }

    private func headerRight(_ state: ConsoleState) -> String {
        if state.layout.isSingle { return "\(state.wording.time(state.now))  v\(state.view.sequence)" }
        var parts = ["\(state.wording.date(state.today)) \(state.wording.time(state.now))"]
        if let run = state.planRun {
            parts.append("plan \(Int((run.progress?.fraction ?? 0) * 100))%")
        } else {
            parts.append(state.language("live", "na żywo"))
        }
        parts += ["v\(state.view.sequence)", SafeText.truncated(state.actor, to: size.columns >= 110 ? 16 : 8)]
        return parts.joined(separator: "  ")
    }

    /// The sentence line: what happened last, or what is under the cursor, and the latest word from another desk.
    mutating func drawStatus(_ state: ConsoleState, _ line: Rect) {
        let inner = line.inset(columns: 1, rows: 0)
        fill(line, style: Style(.statusBar))
        if case .input(let input) = state.overlay {
            let end = put(input.question(state.language) + ": ", at: inner.origin, .statusWarning, in: inner)
            let room = max(1, inner.endColumn - end - 1)
            let shown = String(input.text.suffix(room))
            let caret = put(shown, at: Point(column: end, row: inner.row), .input, in: inner)
            put("_", at: Point(column: caret, row: inner.row), .input, in: inner)
            cursor = Point(column: min(caret, inner.endColumn - 1), row: inner.row)
            return
        }
        let sentence = state.statusSentence
        let isMessage = state.status.message != nil
        put(sentence, in: inner, style: Style(isMessage ? state.status.kind.role : .statusBar))
        guard let notice = state.status.notice, notice != sentence else { return }
        let room = inner.columns - SafeText.width(sentence) - 3
        guard room >= 24 else { return }
        put(
            SafeText.truncated(notice, to: room), in: inner.split(columns: inner.columns - room).right,
            style: Style(.dim), align: .right)
    }

    /// What can be done here, most useful first, as far as there is room; the way to all keys always.
    mutating func drawHints(_ state: ConsoleState, _ line: Rect) {
        if case .input = state.overlay, let complaint = state.status.message {
            put(complaint, in: line.inset(columns: 1, rows: 0), style: Style(state.status.kind.role))
            return
        }
        let hints = state.hints
        let all = hints.first { $0.id == "desk.keys" }
        var column = line.column + 1
        var room = line.columns - 2 - (all.map { $0.hintWidth(state) + 2 } ?? 0)
        for command in hints where command.id != all?.id {
            let width = command.hintWidth(state)
            if width > room { continue }
            drawHint(command, state, at: Point(column: column, row: line.row))
            column += width + 2
            room -= width + 2
        }
        if let all { drawHint(all, state, at: Point(column: line.endColumn - 1 - all.hintWidth(state), row: line.row)) }
    }

    private mutating func drawHint(_ command: ConsoleCommand, _ state: ConsoleState, at point: Point) {
        let isPossible = command.obstacle(state) == nil
        let end = put(command.hintKey, at: point, isPossible ? .hintKey : .hintDisabled)
        put(
            " " + command.hint(state.language), at: Point(column: end, row: point.row),
            isPossible ? .hintText : .hintDisabled)
    }
}

extension ConsoleState {
    /// The sentence on the line that says every change; also what a screen reader reads.
    public var statusSentence: String {
        status.message ?? (status.isNoticeNew ? status.notice : nil) ?? cursorSentence
    }

    var hints: [ConsoleCommand] {
        guard planRun != nil, moving == nil else { return commands.hints(in: place) }
        return commands.commands.filter { $0.id == "plan.take" } + commands.hints(in: place)
    }
}

extension ConsoleCommand {
    /// How the hint bar names the command's keys.
    var hintKey: String { hintKeys ?? keys.first?.description ?? "" }
}

extension ConsoleCommand {
    fileprivate func hintWidth(_ state: ConsoleState) -> Int {
        SafeText.width(hintKey) + 1 + SafeText.width(hint(state.language))
    }
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
