import TermCanvas

/// How the day screen is divided: the timeline with its foot, and map and stops beneath where there is room.
struct DayLayout {
    /// What stands under the technicians, from the top.
    enum Foot: Hashable {
        /// The day under the cursor as it is without the order in hand.
        case before
        /// When the visit may take place, stands, and how far it may slip.
        case window
        case free, moments
        /// The visit in words, or what a drop would do.
        case words
        case moreWords
        case legend
    }

    let pane: Rect
    let map: Rect?
    let list: Rect?
    /// Names and skills, or names and prices.
    let labelColumns: Int
    let hours: Rect
    let rows: Rect
    private let inner: Rect
    private let feet: [Foot]

    init(_ body: Rect, isMoving: Bool) {
        if body.rows >= 30, body.columns >= 110 {
            let (upper, lower) = body.split(rows: max(15, body.rows * 46 / 100))
            let (left, right) = lower.split(columns: lower.columns - max(38, min(64, body.columns * 32 / 100)))
            (pane, map, list) = (upper, left, right)
        } else {
            (pane, map, list) = (body, nil, nil)
        }
        inner = pane.inset()
        labelColumns = inner.columns >= 150 ? 34 : inner.columns >= 100 ? 25 : inner.columns >= 70 || isMoving ? 21 : 18
        feet = Self.feet(rows: inner.rows, isMoving: isMoving)
        hours = inner.line(0)
        rows = Rect(
            column: inner.column, row: inner.row + 1, columns: inner.columns,
            rows: max(0, inner.rows - 1 - feet.count))
    }

    /// What helps most comes first; a low screen leaves the rest to the technicians' rows.
    private static func feet(rows: Int, isMoving: Bool) -> [Foot] {
        guard isMoving else {
            return rows >= 13
                ? [.window, .free, .moments, .words, .legend]
                : rows >= 12 ? [.window, .free, .moments, .words] : [.free, .moments, .words]
        }
        return rows >= 17
            ? [.before, .window, .free, .moments, .words, .moreWords, .legend]
            : rows >= 13 ? [.before, .window, .free, .moments, .words, .moreWords] : [.before, .moments, .words]
    }

    func line(_ foot: Foot) -> Rect? {
        feet.firstIndex(of: foot).map { inner.line(inner.rows - feet.count + $0) }
    }

    /// The hours' columns on any line.
    var strip: Rect { strip(on: hours) }

    func strip(on line: Rect) -> Rect {
        Rect(
            column: line.column + labelColumns, row: line.row, columns: max(1, line.columns - labelColumns - 1),
            rows: line.rows)
    }

    func label(on line: Rect) -> Rect {
        Rect(column: line.column, row: line.row, columns: labelColumns - 1, rows: line.rows)
    }
}

extension ConsoleState {
    var dayLayout: DayLayout { DayLayout(layout.body, isMoving: moving != nil) }
}
