import TermCanvas

/// Where the log stands: its lines, and below a rule the whole sentence of the one under the cursor.
struct NewsBox {
    let rect: Rect
    let list: Rect
    let whole: Rect

    init(_ body: Rect, items: Int) {
        let columns = min(body.columns, 110)
        let wholeRows = 3
        let rows = min(body.rows, max(8, items + wholeRows + 3))
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2,
            columns: columns, rows: rows)
        let (upper, lower) = rect.inset().split(rows: -wholeRows)
        list = upper.split(rows: -1).top
        whole = lower
    }
}
