import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// What a plan would change: the totals before and after, every move with its tick, and who finds no place, and
    /// why.
    mutating func drawPlanReview(_ state: ConsoleState, _ review: PlanReview, in rect: Rect) {
        let diff = review.diff
        let counts = diff.counts
        let title = state.language(
            "Plan: \(counts.words(.english))",
            "Plan: \(counts.words(.polish))")
        let trailing = state.language(
            "\(diff.policy), \(diff.iterations) rounds, seed \(diff.seed)",
            "\(diff.policy), rund \(diff.iterations), ziarno \(diff.seed)")
        let inner = pane(rect, title: title, trailing: trailing, isFocused: true)
        let areas = PlanReviewLayout(rect, review)
        drawTotals(state, diff, in: areas.totals)
        horizontalRule(
            at: Point(column: inner.column, row: areas.totals.endRow), columns: inner.columns,
            style: Style(.border))
        drawMoves(state, review, in: areas.moves)
        drawUnplanned(state, diff.unplanned, in: areas.unplanned)
    }

    private mutating func drawTotals(_ state: ConsoleState, _ diff: PlanDiff, in rect: Rect) {
        let figures = state.planFigures(diff)
        let columns = max(12, rect.columns / figures.count)
        for (index, figure) in figures.enumerated() {
            let area = Rect(column: rect.column + 1 + index * columns, row: rect.row, columns: columns - 1, rows: 2)
            put(figure.label, in: area, style: Style(.dim))
            let end = put("\(figure.before) → ", at: area.line(1).origin, .before, in: area)
            put(figure.after, at: Point(column: end, row: area.row + 1), figure.role, in: area)
        }
    }

    private mutating func drawMoves(_ state: ConsoleState, _ review: PlanReview, in rect: Rect) {
        let top = review.scrolled(rows: rect.rows).top
        // Nothing but the queue to tell takes little room.
        let fromColumns = review.diff.moves.allSatisfy { $0.from == nil } ? 8 : rect.columns >= 100 ? 29 : 24
        for (offset, move) in review.diff.moves.dropFirst(top).prefix(rect.rows).enumerated() {
            let line = rect.line(offset)
            let index = top + offset
            drawMove(move, isTicked: review.isTicked[index], state, on: line, fromColumns: fromColumns)
            if index == review.cursor {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
        let below = review.diff.moves.count - top - rect.rows
        if below > 0 {
            put(
                state.language(" \(below) more", " jeszcze \(below)") + " ▼", in: rect, line: rect.rows - 1,
                style: Style(.scrollbar), align: .right)
        }
    }

    /// ` [x] + 4871 !  queue                  → Bo Lind       Mon 23 15:20  Lysaker  power loss`
    private mutating func drawMove(
        _ move: PlanMove, isTicked: Bool, _ state: ConsoleState, on line: Rect, fromColumns: Int
    ) {
        let card = state.view.visits[move.visit]
        let tick = isTicked ? "[x]" : "[ ]"
        let stale = state.isStale(move) ? "!" : " "
        var column = put(" \(tick) ", at: line.origin, isTicked ? .text : .dim, in: line)
        let sign = SafeText.fitted("\(move.kind.sign) \(move.order.short)", to: 8)
        column = put(sign + stale, at: Point(column: column, row: line.row), move.kind.role, in: line)
        let placeColumns = line.columns >= 100 ? 29 : 24
        let queue = state.language("queue", "kolejka")
        let from =
            move.from.map { state.planPlace($0, columns: fromColumns) } ?? SafeText.fitted(queue, to: fromColumns)
        let to = move.to.map { state.planPlace($0, columns: placeColumns) } ?? SafeText.fitted(queue, to: placeColumns)
        column = put(" " + from, at: Point(column: column, row: line.row), .before, in: line)
        column = put("→ " + to, at: Point(column: column, row: line.row), .text, in: line)
        let rest = Rect(column: column + 1, row: line.row, columns: line.endColumn - column - 1, rows: 1)
        guard let card else { return }
        put("\(card.town)  \(card.title)", in: rest, style: Style(.dim))
    }

    private mutating func drawUnplanned(_ state: ConsoleState, _ unplanned: [UnplannedVisit], in rect: Rect) {
        guard !unplanned.isEmpty, !rect.isEmpty else { return }
        let title = state.language("Without a place: \(unplanned.count)", "Bez miejsca: \(unplanned.count)")
        let inner = box(rect, title: title, trailing: "", titleStyle: Style(.late))
        for (index, visit) in unplanned.prefix(inner.rows).enumerated() {
            let card = state.view.visits[visit.visit]
            let reason =
                visit.remedy?.sentence(state.wording, name: state.technicianName)
                ?? visit.reason.map { $0.sentence(state.wording) }
                ?? state.language("would cost more than it is worth", "kosztowałoby więcej, niż jest warte")
            let text = "\(visit.order.short) \(card?.town ?? ""): \(reason)"
            let more = unplanned.count - inner.rows
            let isLast = index == inner.rows - 1 && more > 0
            put(
                isLast ? state.language("and \(more + 1) more", "i jeszcze \(more + 1)") : text,
                in: inner.inset(columns: 1, rows: 0), line: index)
        }
    }
}

/// Totals above; moves and unplanned visits beside each other, or one below the other.
struct PlanReviewLayout {
    let totals: Rect
    let moves: Rect
    let unplanned: Rect

    init(_ rect: Rect, _ review: PlanReview) {
        let count = review.diff.unplanned.count
        let isWide = rect.columns >= 110
        let (top, body) = rect.inset().split(rows: 2)
        totals = top
        let rest = body.split(rows: 1).bottom
        if count == 0 {
            (moves, unplanned) = (rest, Rect(column: 0, row: 0, columns: 0, rows: 0))
        } else {
            let rows = min(count + 2, max(3, rest.rows / (isWide ? 2 : 3)))
            (moves, unplanned) = rest.split(rows: -rows)
        }
    }
}

extension PlanReview {
    /// The same with the cursor among the lines that show.
    func scrolled(rows: Int) -> PlanReview {
        var copy = self
        copy.reveal(rows: rows)
        return copy
    }
}

extension PlanMove.Kind {
    /// Readable without colour.
    var sign: String {
        switch self {
        case .added: "+"
        case .moved: "~"
        case .retimed: "="
        case .removed: "-"
        }
    }

    var role: Role {
        switch self {
        case .added: .added
        case .moved, .retimed: .moved
        case .removed: .removed
        }
    }
}
