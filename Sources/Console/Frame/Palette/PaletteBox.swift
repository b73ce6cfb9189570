import TermCanvas

/// Where the palette stands, and which entries its list shows.
struct PaletteBox {
    let rect: Rect
    let list: Rect
    /// The index of the entry on the first line.
    let top: Int

    init(_ body: Rect, entries: Int, cursor: Int) {
        let columns = min(body.columns, 84)
        let rows = min(body.rows, max(4, min(16, entries) + 3))
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + max(0, (body.rows - rows) / 3),
            columns: columns, rows: rows)
        list = rect.inset().split(rows: 1).bottom
        top = max(0, min(cursor - list.rows + 1, entries - list.rows))
    }
}
