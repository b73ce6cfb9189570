import TermCanvas

/// Where the log stands: who is here beside it or above it, its lines, and below a rule the whole sentence of the one under
/// the cursor.
struct NewsBox {
    let rect: Rect
    let list: Rect
    let whole: Rect
    /// Who is here; as many lines as there is room for.
    let who: Rect
    /// It stands beside the lines, not above them.
    let isBeside: Bool

    private static let wholeRows = 3
    private static let whoColumns = 42

    init(_ body: Rect, items: Int, desks: Int) {
        isBeside = body.columns >= 110
        let columns = isBeside ? body.columns - 4 : min(body.columns, 110)
        let above = isBeside ? 0 : min(desks, 4) + 1
        let rows = min(body.rows, max(8 + above, max(items, isBeside ? desks : 0) + Self.wholeRows + 3 + above))
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2,
            columns: columns, rows: rows)
        var inner = rect.inset()
        if isBeside {
            let (left, right) = inner.split(columns: inner.columns - Self.whoColumns)
            (inner, who) = (left, right)
        } else {
            let (top, rest) = inner.split(rows: above)
            (who, inner) = (top.split(rows: -1).top, rest)
        }
        let (upper, lower) = inner.split(rows: -Self.wholeRows)
        list = upper.split(rows: -1).top
        whole = lower
    }
}
