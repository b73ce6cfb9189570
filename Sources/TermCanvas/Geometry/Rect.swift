/// A rectangle of cells. One without columns or rows is empty; a negative size never arises.
package struct Rect: Hashable, Sendable {
    package var column: Int
    package var row: Int
    package var columns: Int
    package var rows: Int

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The whole of a screen of that size.
    package init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    package var origin: Point { Point(column: column, row: row) }
    package var size: Size { Size(columns: columns, rows: rows) }
    package var isEmpty: Bool { columns == 0 || rows == 0 }

    /// The column right of the last one.
    package var endColumn: Int { column + columns }
    /// The row below the last one.
    package var endRow: Int { row + rows }

    package func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
    }

    /// What both rectangles cover; empty where they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left, row: top,
            columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
    }

    /// The rectangle without a margin of that many cells on every side.
    package func inset(columns: Int = 1, rows: Int = 1) -> Rect {
        Rect(
            column: column + columns, row: row + rows,
            columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
    }

    /// One row of the rectangle, counted from its top.
    package func line(_ index: Int) -> Rect {
        intersection(Rect(column: column, row: row + index, columns: columns, rows: 1))
    }

    /// The upper `rows` rows and what is left below. A negative number counts from the bottom: `-2` leaves two below.
    package func split(rows: Int) -> (top: Rect, bottom: Rect) {
        let upper = min(max(rows < 0 ? self.rows + rows : rows, 0), self.rows)
        return (
            Rect(column: column, row: row, columns: columns, rows: upper),
            Rect(column: column, row: row + upper, columns: columns, rows: self.rows - upper)
        )
    }

    /// The left `columns` columns and what is left beside. A negative number counts from the right.
    package func split(columns: Int) -> (left: Rect, right: Rect) {
        let left = min(max(columns < 0 ? self.columns + columns : columns, 0), self.columns)
        return (
            Rect(column: column, row: row, columns: left, rows: rows),
            Rect(column: column + left, row: row, columns: self.columns - left, rows: rows)
        )
    }
}
