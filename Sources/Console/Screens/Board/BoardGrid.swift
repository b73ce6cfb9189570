import TermCanvas

/// How the board's inside is divided: a line of days, rows of technicians, perhaps a legend.
struct BoardGrid: Hashable {
    static let cellColumns = 10
    private static let leastLabel = 18
    private static let wholeName = 20

    let inner: Rect
    let labelColumns: Int
    let skillColumns: Int
    let dayCount: Int
    let rowCount: Int
    let hasLegend: Bool

    /// `isNarrow`: a screen under 100 columns shows 5, 3 or 1 days. `asked`: of how many skills the queue speaks.
    init(_ board: Rect, isNarrow: Bool, skills: Int, asked: Int = 0) {
        inner = board.inset()
        let most = max(1, min(14, (inner.columns - Self.leastLabel) / Self.cellColumns))
        // Beyond a week, whole names and all skills are worth more than another day.
        let whole = Self.wholeName + 4 + min(skills, 10)
        let room = most <= 7 ? most : max(7, min(most, (inner.columns - whole) / Self.cellColumns))
        dayCount = isNarrow ? (room >= 5 ? 5 : room >= 3 ? 3 : 1) : room
        labelColumns = max(1, inner.columns - dayCount * Self.cellColumns)
        // Never fewer letters than the queue asks for; the name keeps eight columns.
        let usual = labelColumns >= 34 ? 10 : labelColumns >= 26 ? 8 : 5
        skillColumns = min(skills, max(usual, min(asked, labelColumns - 12)))
        hasLegend = inner.rows >= 18
        rowCount = max(0, inner.rows - 1 - (hasLegend ? 1 : 0))
    }

    var header: Rect { inner.line(0) }
    var legend: Rect { inner.line(inner.rows - 1) }

    /// The screen's row of the board's row that is `index` below the first visible one.
    func line(_ index: Int) -> Rect { inner.line(1 + index) }

    /// The ten columns of a day on a line.
    func cell(_ day: Int, on line: Rect) -> Rect {
        Rect(
            column: inner.column + labelColumns + day * Self.cellColumns, row: line.row, columns: Self.cellColumns,
            rows: line.rows)
    }

    func label(on line: Rect) -> Rect {
        Rect(column: inner.column, row: line.row, columns: labelColumns, rows: line.rows)
    }
}
