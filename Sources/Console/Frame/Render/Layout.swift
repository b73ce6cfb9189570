import TermCanvas

/// How the panes share the screen. A pane without a rectangle is folded away.
struct Layout: Hashable {
    /// Below this the console says what it needs and waits.
    static let smallest = Size(columns: 60, rows: 16)

    var header: Rect
    var board = Rect(column: 0, row: 0, columns: 0, rows: 0)
    var queue: Rect?
    var peek: Rect?
    var detail: Rect?
    var body: Rect
    var status: Rect
    var hints: Rect
    var isTooSmall: Bool
    /// One pane at a time.
    var isSingle: Bool
    /// The panes that Tab goes through.
    var panes: [Pane] = []

    init(_ size: Size, isMoving: Bool, focus: Pane) {
        let screen = Rect(size)
        header = screen.line(0)
        body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
        status = screen.line(size.rows - 2)
        hints = screen.line(size.rows - 1)
        isTooSmall = size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
        isSingle = size.columns < 80 || size.rows < 24
        if isSingle {
            placeSingle(isMoving ? .board : focus)
        } else if size.columns >= 110 {
            placeBeside(size, showsDay: isMoving || focus == .peek)
        } else {
            placeStacked(size, showsDay: isMoving || focus == .peek)
        }
    }

    private mutating func placeSingle(_ focus: Pane) {
        panes = Pane.allCases
        switch focus {
        case .board: board = body
        case .queue: queue = body
        case .detail: detail = body
        case .peek: peek = body
        }
    }

    /// Board and day at the left, queue and order at the right. On a low screen the day shows only when it is needed.
    private mutating func placeBeside(_ size: Size, showsDay: Bool) {
        panes = Pane.allCases
        let right = max(38, min(64, size.columns * 32 / 100))
        let (left, side) = body.split(columns: size.columns - right)
        board = left
        if size.rows >= 34 || showsDay {
            let rows = size.rows >= 34 ? min(13, 9 + (size.rows - 34) / 4) : 8
            let (upper, lower) = left.split(rows: -rows)
            (board, peek) = (upper, lower)
        }
        let (upper, lower) = side.split(rows: (side.rows + 1) / 2)
        (queue, detail) = (upper, lower)
    }

    /// Queue under the board; the order becomes a pop-up. On a low screen the day takes the queue's place when it is
    /// needed.
    private mutating func placeStacked(_ size: Size, showsDay: Bool) {
        panes = [.board, .queue, .peek]
        let lowerRows = size.rows >= 34 ? 9 + (size.rows - 34) / 3 : 6
        let (upper, lower) = body.split(rows: -lowerRows)
        board = upper
        if size.rows >= 34 {
            let (top, middle) = upper.split(rows: -9)
            (board, peek, queue) = (top, middle, lower)
        } else if showsDay {
            peek = lower
        } else {
            queue = lower
        }
    }
}
