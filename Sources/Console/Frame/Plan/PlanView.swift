import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// What a plan would change: the totals before and after, every move with its tick, and who finds no place, and
    /// why.
    mutating func drawPlanReview(_ state: ConsoleState, _ review: PlanReview, in rect: Rect) {
        let diff = review.diff
        let counts = diff.counts
        let name = review.branch.map { state.language("Branch", "Wariant") + " \($0.name)" } ?? "Plan"
        let title = "\(name): \(counts.words(state.language))"
        let ticked = review.isTicked.count { $0 }
        let words = state.language(
            "\(ticked) of \(review.moves.count) ticked", "[x] \(ticked) z \(review.moves.count)")
        let isTight = SafeText.width(title) + SafeText.width(words) + 8 > rect.columns
        let trailing = isTight ? "[x] \(ticked)/\(review.moves.count)" : words
        let inner = pane(rect, title: title, trailing: trailing, isFocused: true)
        let areas = PlanReviewLayout(rect, review)
        drawTotals(state, diff, in: areas.totals)
        horizontalRule(
            at: Point(column: inner.column, row: areas.totals.endRow), columns: inner.columns,
            style: Style(.border))
        drawMore(
            state, review,
            on: Rect(
                column: inner.column, row: areas.totals.endRow, columns: inner.columns, rows: 1), rows: areas.moves.rows
        )
        drawMoves(state, review, in: areas.moves)
        drawUnplanned(state, diff.unplanned, in: areas.unplanned)
        if let branch = review.branch { drawLeft(state, branch, in: areas.unplanned) }
    }

    private mutating func drawTotals(_ state: ConsoleState, _ diff: PlanDiff, in rect: Rect) {
        let isNarrow = rect.columns < 70
        let figures = state.planFigures(diff, isNarrow: isNarrow)
        let columns = rect.columns / figures.count
        let arrow = isNarrow ? "→" : " → "
        for (index, figure) in figures.enumerated() {
            let area = Rect(column: rect.column + 1 + index * columns, row: rect.row, columns: columns - 1, rows: 2)
            put(figure.label, in: area, style: Style(.dim))
            let end = put("\(figure.before)\(arrow)", at: area.line(1).origin, .before, in: area)
            put(figure.after, at: Point(column: end, row: area.row + 1), figure.role, in: area)
        }
        put(
            state.planMisses(diff, isNarrow: isNarrow),
            at: Point(column: rect.column + 1, row: rect.row + 2), in: rect)
    }

    private mutating func drawMoves(_ state: ConsoleState, _ review: PlanReview, in rect: Rect) {
        let top = review.scrolled(rows: rect.rows).top
        let columns = PlanRowColumns(rect.columns, review.moves)
        for (offset, move) in review.moves.dropFirst(top).prefix(rect.rows).enumerated() {
            let line = rect.line(offset)
            let index = top + offset
            put(
                state.planRow(
                    move, review.mark(of: move), isTicked: review.isTicked[index],
                    isDisputed: review.conflict(about: move) != nil, columns),
                at: line.origin.right(1), in: line)
            if index == review.cursor {
                put(">", at: line.origin, .text, in: line)
                overlay(line, .cursor)
                cursor = line.origin
            }
        }
    }

    /// How many rows are above and below: on the rule, where it covers no row.
    private mutating func drawMore(_ state: ConsoleState, _ review: PlanReview, on line: Rect, rows: Int) {
        let above = review.scrolled(rows: rows).top
        let below = review.moves.count - above - rows
        var parts: [String] = []
        if above > 0 { parts.append("▲ \(above)") }
        if below > 0 { parts.append(state.language("\(below) more", "jeszcze \(below)") + " ▼") }
        guard !parts.isEmpty else { return }
        put(" " + parts.joined(separator: "  ") + " ", in: line, style: Style(.scrollbar), align: .right)
    }

    /// What of a branch has no room any more.
    private mutating func drawLeft(_ state: ConsoleState, _ branch: BranchReview, in rect: Rect) {
        guard !branch.left.isEmpty, !rect.isEmpty else { return }
        let title = state.language("Not applied: \(branch.left.count)", "Nie zastosuje się: \(branch.left.count)")
        let inner = box(rect, title: title, trailing: "", titleStyle: Style(.late))
        for (index, left) in branch.left.prefix(inner.rows).enumerated() {
            let more = branch.left.count - inner.rows
            let isLast = index == inner.rows - 1 && more > 0
            put(
                isLast
                    ? state.language("and \(more + 1) more", "i jeszcze \(more + 1)") : left.sentence(state.wording),
                in: inner.inset(columns: 1, rows: 0), line: index)
        }
    }

    private mutating func drawUnplanned(_ state: ConsoleState, _ unplanned: [UnplannedVisit], in rect: Rect) {
        guard !unplanned.isEmpty, !rect.isEmpty else { return }
        let title = state.language("Without a place: \(unplanned.count)", "Bez miejsca: \(unplanned.count)")
        let inner = box(rect, title: title, trailing: "", titleStyle: Style(.late))
        for (index, visit) in unplanned.prefix(inner.rows).enumerated() {
            let card = state.view.visits[visit.visit]
            let reason =
                visit.remedy?.sentence(state.wording, name: state.technicianName)
                ?? visit.reason.sentence(state.wording, name: state.technicianName)
            let number = card?.short ?? visit.order.short
            let text = "\(number) \(card?.town ?? ""): \(reason)"
            let more = unplanned.count - inner.rows
            let isLast = index == inner.rows - 1 && more > 0
            put(
                isLast ? state.language("and \(more + 1) more", "i jeszcze \(more + 1)") : text,
                in: inner.inset(columns: 1, rows: 0), line: index)
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
        case .retimed, .nudged: "="
        case .removed: "-"
        }
    }

    var role: Role {
        switch self {
        case .added: .added
        case .moved, .retimed, .nudged: .moved
        case .removed: .removed
        }
    }
}
