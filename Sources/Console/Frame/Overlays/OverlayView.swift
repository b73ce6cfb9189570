import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// What lies over the panes.
    mutating func drawOverlay(_ state: ConsoleState, over layout: Layout) {
        if case .whichKey = state.overlay {
            drawWhichKey(state)
        } else if case .form(let form)? = state.overlay {
            drawForm(form, state, in: layout.body)
        } else if case .entry(let entry)? = state.overlay {
            drawEntry(entry, state, in: layout.body)
        } else if case .completion(let draft)? = state.overlay {
            drawCompletion(draft, state, in: layout.body)
        } else if case .count(let count)? = state.overlay {
            drawCount(count, state, in: layout.body)
        } else if case .palette(let palette)? = state.overlay {
            drawPalette(palette, state)
        } else if case .news(let log)? = state.overlay {
            drawNews(log, state)
        } else if let popup = state.popup {
            draw(popup, in: layout.body, state)
        }
    }

    private mutating func draw(_ popup: Popup, in body: Rect, _ state: ConsoleState) {
        let rect = popup.rect(in: body)
        let shown = rect.rows - 2
        fill(rect)
        let first = max(0, min(popup.top, popup.lines.count - shown))
        let below = popup.lines.count - first - shown
        let more = below > 0 ? state.language("\(below) more ▼", "jeszcze \(below) ▼") : ""
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: popup.title, trailing: more,
            titleStyle: Style(.titleFocused))
        for (index, line) in popup.lines.dropFirst(first).prefix(inner.rows).enumerated() {
            put(line, at: inner.line(index).origin.right(1), in: inner.inset(columns: 1, rows: 0))
        }
        // On the first line that shows: a screen reader begins to read there.
        cursor = inner.isEmpty ? rect.origin : inner.origin.right(1)
    }

    private mutating func drawWhichKey(_ state: ConsoleState) {
        let (rect, commands) = state.whichKeyBox
        fill(rect)
        let rest = state.commands.afterG(in: state.place).count - commands.count
        let more = rest > 0 ? state.language("\(rest) more: ?", "jeszcze \(rest): ?") : ""
        let inner = box(
            rect, .heavy, style: Style(.borderFocused), title: "g", trailing: more, titleStyle: Style(.titleFocused))
        for (index, command) in commands.enumerated() {
            let obstacle = command.obstacle(state)
            let key = command.keys.first { $0.isAfterG }?.key.description ?? ""
            let reason = obstacle.map { " (\($0(state.language)))" } ?? ""
            let spans = [
                Span(" " + SafeText.fitted(key, to: 4), obstacle == nil ? .hintKey : .hintDisabled),
                Span(command.sentence(state.language) + reason, obstacle == nil ? .text : .hintDisabled),
            ]
            put(spans, at: inner.line(index).origin, in: inner)
        }
        cursor = inner.isEmpty ? rect.origin : inner.origin.right(1)
    }
}
