import DeskModel
import ServiceModel
import TermCanvas

/// Dragging is moving: the pick-up, the prices and the drop are those of the keys.
extension ConsoleState {
    mutating func dragged(to point: Point) -> [Effect] {
        guard let grip else { return [] }
        if grip.isDragging {
            // Another desk may have taken the order out of the hand.
            if moving == nil { self.grip = nil } else { follow(point) }
            return []
        }
        guard moving == nil, canPickUp(grip.target), target(at: point) != grip.target else { return [] }
        guard grip.wasUnderCursor else {
            self.grip = nil
            status.say(language("Chosen. Press it again and drag to move it.", "Wybrane. Naciśnij ponownie i ciągnij."))
            return []
        }
        let effects = run("order.move")
        guard moving != nil else {
            self.grip = nil
            return effects
        }
        self.grip?.isDragging = true
        if screen == .day { holdWhereItWasPressed(grip) }
        follow(point)
        return effects
    }

    /// The board's cursor goes where the pointer is. On the board's edges it goes one row or day beyond what shows, so
    /// that the board scrolls, and stands on what is there now.
    private mutating func follow(_ point: Point) {
        guard moving?.writing == nil else { return }
        if screen == .map { return followOnMap(point) }
        if screen == .day { return followOnDay(point) }
        if let cell = boardCursor(at: point) {
            board.cursor = cell
            grip?.hasEnteredBoard = true
            return
        }
        let grid = grid
        guard grip?.hasEnteredBoard == true, layout.board.contains(point), !board.rows.isEmpty else { return }
        if point.column < grid.inner.column {
            board.cursor.day = board.firstDay - 1
        } else if point.column >= grid.inner.endColumn {
            board.cursor.day = board.firstDay + grid.dayCount
        }
        let first = grid.line(0).row
        if point.row < first {
            board.cursor.row = board.rows[max(0, board.top - 1)].identity
        } else if point.row >= first + grid.rowCount {
            board.cursor.row = board.rows[min(board.rows.count - 1, board.top + grid.rowCount)].identity
        }
    }

    /// Over a cell it drops; where it came from, over the queue or beside the board it goes back.
    mutating func dragEnded(at point: Point) -> [Effect] {
        guard let moving else { return [] }
        if screen == .map { return dragEndedOnMap(at: point) }
        follow(point)
        if boardCursor(at: point) != nil {
            return cell != nil && moving.origins == [cell] ? run("move.cancel") : run("move.drop")
        }
        // On the board's frame the pointer was scrolling: the order stays in hand for a click or a key.
        if layout.board.contains(point) { return [] }
        let isOverQueue = layout.queue?.contains(point) == true
        return run(isOverQueue && !moving.origins.isEmpty ? "move.unassign" : "move.cancel")
    }
}

extension ConsoleState {
    /// Whether dragging it can pick something up. The map beside the hours has no row and no time to drop on.
    private func canPickUp(_ target: MouseTarget) -> Bool {
        switch target {
        case .cell, .waiting, .stop: true
        case .mapVisit: screen == .map
        default: false
        }
    }
}
