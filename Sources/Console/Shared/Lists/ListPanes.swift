import TermCanvas

/// How a list shares the screen with what is under its cursor: beside it, beneath it, or not at all on a low screen.
struct ListPanes: Hashable {
    let list: Rect
    let detail: Rect?

    init(_ body: Rect, hasDetail: Bool, isBeneath: Bool = true, columns: Int? = nil) {
        if !hasDetail || body.columns < 110 && (body.rows < 21 || !isBeneath) {
            (list, detail) = (body, nil)
        } else if body.columns >= 110 {
            (list, detail) = body.split(
                columns: body.columns - (columns ?? max(38, min(64, body.columns * 38 / 100))))
        } else {
            (list, detail) = body.split(rows: -8)
        }
    }

    /// The list alone.
    init(list: Rect) { (self.list, detail) = (list, nil) }

    /// The pane beneath the list, as high as it needs to be and no higher than leaves the list its rows.
    init(_ body: Rect, beneath rows: Int) {
        let rows = min(rows, body.rows - Self.fewestRows)
        if rows < 8 {
            (list, detail) = (body, nil)
        } else {
            (list, detail) = body.split(rows: -rows)
        }
    }

    /// Of a list with a pane beneath it.
    private static let fewestRows = 10
}

extension ListScreen {
    func panes(_ body: Rect, _ state: ConsoleState) -> ListPanes {
        if let arrangement = content.arrangement(body, state) { return ListPanes(list: arrangement.list) }
        return beneath.map { ListPanes(body, beneath: $0.rows(body)) }
            ?? ListPanes(
                body, hasDetail: content.detail != nil, isBeneath: content.hasDetailBeneath,
                columns: content.detailColumns)
    }

    /// Where the lines of a list stand in its box: beneath the names of the columns, and above what its signs mean.
    func lines(in list: Rect, _ state: ConsoleState) -> Rect {
        let inner = list.inset()
        let above = content.head(inner, state).count
        let head = (above == 0 ? 0 : above + 1) + captionRows(inner, state)
        let foot = inner.rows < content.fewestRowsWithLegend ? 0 : content.legend(columns: inner.columns, state).count
        return Rect(
            column: inner.column, row: inner.row + head, columns: inner.columns, rows: max(1, inner.rows - head - foot))
    }

    private func captionRows(_ inner: Rect, _ state: ConsoleState) -> Int {
        content.caption(columns: inner.columns - markColumns, state) == nil ? 0 : 1
    }

    /// Where lines can be marked the sign stands behind the cursor's.
    var markColumns: Int { content.acts.isEmpty ? 0 : 1 }
}
