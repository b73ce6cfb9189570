import DeskModel
import TermCanvas

/// Totals above; moves and unplanned visits beside each other, or one below the other.
struct PlanReviewLayout {
    let totals: Rect
    let moves: Rect
    let unplanned: Rect

    init(_ rect: Rect, _ review: PlanReview) {
        let count = review.diff.unplanned.count + (review.branch?.left.count ?? 0)
        let isWide = rect.columns >= 110
        let (top, body) = rect.inset().split(rows: 3)
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
