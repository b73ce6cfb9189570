import DeskModel
import ServiceModel
import TermCanvas

/// The mouse on the board and on the panes beside it.
extension BoardScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        let layout = state.layout
        if layout.board.contains(point) {
            return state.boardCursor(at: point).map { .own(DeskTarget.cell($0)) } ?? .pane(.board)
        }
        if layout.queue?.contains(point) == true { return queueTarget(at: point, state) }
        if layout.peek?.contains(point) == true { return peekTarget(at: point, state) }
        return layout.detail?.contains(point) == true ? .pane(.detail) : nil
    }

    private func queueTarget(at point: Point, _ state: ConsoleState) -> MouseTarget {
        guard let inner = state.layout.queue?.inset(), inner.contains(point) else { return .pane(.queue) }
        let rows = state.queue.rows.dropFirst(state.queue.top + point.row - inner.row)
        return rows.first.map { .own(DeskTarget.waiting($0)) } ?? .pane(.queue)
    }

    private func peekTarget(at point: Point, _ state: ConsoleState) -> MouseTarget {
        guard state.moving == nil, let rect = state.layout.peek, let sheet = state.sheet else {
            return .pane(.peek)
        }
        let rows = DayRows(sheet)
        let lines = PeekLines(
            rect, stops: rows.rows.count, chosen: rows.line(of: state.peekedStopIndex),
            isFocused: state.focus == .peek)
        guard lines.rect.contains(point),
            case .visit(let index)? = rows.rows.dropFirst(lines.first + point.row - lines.rect.row).first
        else { return .pane(.peek) }
        return .own(DeskTarget.stop(sheet.stops[index].visit))
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        switch target.own(DeskTarget.self) {
        case .cell(let cell)?: state.board.cursor == cell
        case .waiting(let visit)?: state.queue.cursor == visit
        case .stop(let visit)?: state.peekedStop == visit
        case nil: false
        }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        let isEmptyHanded = state.moving == nil
        guard isUnderCursor(target, state) else {
            return target == .pane(.detail) && state.focus == .detail && isEmptyHanded
        }
        return switch target.own(DeskTarget.self) {
        case .cell?: !isEmptyHanded || state.focus == .board
        case .waiting?: isEmptyHanded && state.focus == .queue
        case .stop?: isEmptyHanded && state.focus == .peek
        case nil: true
        }
    }

    /// With an order in hand only the board can be pointed at.
    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        guard let target = target.own(DeskTarget.self) else { return }
        if case .cell(let cell) = target, state.moving?.writing == nil { state.board.cursor = cell }
        guard state.moving == nil else { return }
        switch target {
        case .cell: state.focus = .board
        case .waiting(let visit):
            state.queue.cursor = visit
            state.focus = .queue
        case .stop(let visit):
            state.peek.cursor = visit
            state.focus = .peek
        }
    }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        let layout = state.layout
        if layout.board.contains(point) {
            if state.moving?.writing == nil { state.board.scroll(lines, rows: state.grid.rowCount) }
        } else if let rect = layout.queue, rect.contains(point) {
            state.queue.scroll(lines, rows: rect.rows - 2)
        } else if layout.peek?.contains(point) == true, state.moving == nil {
            state.stepStop(lines.signum())
        } else if let rect = layout.detail, rect.contains(point), state.moving == nil {
            let last = state.detailLines(in: rect).count - (rect.rows - 2)
            state.detail.top = max(0, min(state.detail.top + lines, last))
        }
    }

    func picksUp(_ target: MouseTarget) -> Bool { target.own(DeskTarget.self) != nil }

    /// The board's cursor goes where the pointer is. On the board's edges it goes one row or day beyond what shows, so
    /// that the board scrolls, and stands on what is there now.
    func follow(_ point: Point, _ state: inout ConsoleState) {
        if let cell = state.boardCursor(at: point) {
            state.board.cursor = cell
            state.grip?.hasEnteredBoard = true
            return
        }
        let grid = state.grid
        let board = state.board
        guard state.grip?.hasEnteredBoard == true, state.layout.board.contains(point), !board.rows.isEmpty else {
            return
        }
        if point.column < grid.inner.column {
            state.board.cursor.day = board.firstDay - 1
        } else if point.column >= grid.inner.endColumn {
            state.board.cursor.day = board.firstDay + grid.dayCount
        }
        let first = grid.line(0).row
        if point.row < first {
            state.board.cursor.row = board.rows[max(0, board.top - 1)].identity
        } else if point.row >= first + grid.rowCount {
            state.board.cursor.row = board.rows[min(board.rows.count - 1, board.top + grid.rowCount)].identity
        }
    }

    /// Over a cell it drops; where it came from, over the queue or beside the board it goes back.
    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] {
        // The board scrolls no more.
        state.grip = nil
        guard let moving = state.moving else { return [] }
        if moving.writing == nil { follow(point, &state) }
        if state.boardCursor(at: point) != nil {
            return state.cell != nil && moving.origins == [state.cell]
                ? state.run("move.cancel") : state.run("move.drop")
        }
        // On the board's frame the pointer was scrolling: the order stays in hand for a click or a key.
        if state.layout.board.contains(point) { return [] }
        let isOverQueue = state.layout.queue?.contains(point) == true
        return state.run(isOverQueue && !moving.origins.isEmpty ? "move.unassign" : "move.cancel")
    }
}
