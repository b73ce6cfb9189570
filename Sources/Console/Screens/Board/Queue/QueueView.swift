import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// Orders that wait for a place, most pressing first by the chosen order.
    mutating func drawQueue(_ state: ConsoleState, in rect: Rect) {
        let isFocused = state.focus == .queue && state.moving == nil
        let inner = pane(rect, title: state.queueTitle(rect), trailing: state.queueTrailing(rect), isFocused: isFocused)
        if state.queue.rows.isEmpty {
            let text =
                state.view.queue.isEmpty
                ? state.language("Nothing waits: all is planned.", "Nic nie czeka: plan jest pełny.")
                : state.language("Nothing that waits matches the filter.", "Nic, co czeka, nie pasuje do filtra.")
            put(text, in: inner.inset(columns: 1, rows: 0), style: Style(.dim))
            if isFocused, !inner.isEmpty { cursor = inner.origin.right(1) }
            return
        }
        let range = Set(state.rangeVisits)
        let rows = state.queue.rows.dropFirst(state.queue.top).prefix(inner.rows)
        for (index, visit) in rows.enumerated() {
            guard let card = state.view.visits[visit] else { continue }
            let line = inner.line(index)
            drawQueueRow(card, state, on: line, mark: state.markGlyph(of: visit, inRange: range))
            let isInHand = state.moving?.visits.contains(visit) ?? false
            if isInHand || visit == state.queue.cursor && state.moving == nil {
                put(">", at: line.origin, .text, in: line)
                overlay(line, isInHand ? .inHand : isFocused ? .cursor : .cursorUnfocused)
                if isFocused { cursor = line.origin }
            }
        }
        drawMarksFoot(state, on: rect)
        let below = state.queue.rows.count - state.queue.top - inner.rows
        let edge = rect.endColumn - 1
        if state.queue.top > 0 { put("▲", at: Point(column: edge, row: inner.row), .scrollbar) }
        if below > 0 { put("▼", at: Point(column: edge, row: inner.endRow - 1), .scrollbar) }
    }

    /// `  !4871 Mon 17:00 1:30 EG Lysaker    power loss`
    private mutating func drawQueueRow(_ card: VisitCard, _ state: ConsoleState, on line: Rect, mark: String) {
        let number = SafeText.fitted(card.short, to: state.queue.numberColumns, .right)
        var column = put(card.priority.glyph, at: line.origin.right(1), style: Style(card.priority.role), in: line)
        column = put(number, at: Point(column: column, row: line.row), style: Style(card.priority.role), in: line)
        column = put(mark, at: Point(column: column, row: line.row), .marked, in: line)
        let due = SafeText.fitted(state.dueText(card, columns: 9), to: 9)
        column = put(
            due, at: Point(column: column, row: line.row),
            style: Style(state.isLate(card) || state.jeopardy(of: card.id) != nil ? .late : .text), in: line)
        let duration = SafeText.fitted(state.wording.length(minutes: card.duration), to: 5, .right)
        let skills = SafeText.fitted(
            (card.rejection == nil ? "" : "R") + state.board.skillLetters.list(card.skills), to: 3)
        column = put("\(duration) \(skills)", at: Point(column: column, row: line.row), .text, in: line)
        var rest = Rect(column: column, row: line.row, columns: line.endColumn - column, rows: 1)
        if let mark = state.deskMark(of: card) {
            // Where there is no room for the words, the mark of the board's cells.
            let words = rest.columns > 24 ? state.heldText(card.id) : nil
            let columns = min(SafeText.width(words ?? mark), 18)
            let (left, right) = rest.split(columns: max(0, rest.columns - columns))
            put(words ?? mark, in: right, style: Style(.statusWarning), align: .right)
            rest = left.split(columns: max(0, left.columns - 1)).left
        }
        guard rest.columns > 24 else {
            put(card.town, in: rest, style: Style(.text))
            return
        }
        let (town, title) = rest.split(columns: 13)
        put(card.town, in: town.split(columns: 12).left, style: Style(.text))
        put(card.title, in: title, style: Style(.dim))
    }
}

extension ConsoleState {
    fileprivate func queueTitle(_ rect: Rect) -> String {
        let sort = language("by ", "wg: ") + queue.sort.name(language)
        let all = filtering.desk == nil ? "" : language(" of ", " z ") + "\(view.queue.count)"
        return language("Waiting ", "Czeka ") + "\(queue.rows.count)" + all + (rect.columns < 36 ? "" : "  \(sort)")
    }

    /// Urgent ones, and those that are not in the queue and not forgotten.
    fileprivate func queueTrailing(_ rect: Rect) -> String {
        if let moving { return language("\(moving.visits.count) in hand", "\(moving.visits.count) w ręku") }
        var parts: [String] = []
        if queue.urgentCount > 0 {
            let urgent = language.plural(queue.urgentCount, "urgent", "urgent", pl: ("pilne", "pilne", "pilnych"))
            parts.append("\(queue.urgentCount) " + urgent)
        }
        if rect.columns < 56 {
            let words = parts.joined()
            let fits = SafeText.width(queueTitle(rect)) + SafeText.width(words) + 7 <= rect.columns
            return fits || words.isEmpty ? words : "!\(queue.urgentCount)"
        }
        if view.waiting.onHold > 0 { parts.append("\(view.waiting.onHold) " + language("on hold", "wstrz.")) }
        if view.waiting.drafts > 0 {
            let word = language.plural(
                view.waiting.drafts, "draft", "drafts", pl: ("szkic", "szkice", "szkiców"))
            parts.append("\(view.waiting.drafts) \(word)")
        }
        return parts.joined(separator: ", ")
    }
}
