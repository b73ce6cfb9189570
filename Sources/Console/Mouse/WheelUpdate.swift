import DeskModel
import ServiceModel
import TermCanvas

/// The wheel scrolls what is under the pointer and leaves the focus alone. A cursor comes along only as far as it must
/// to stay on the screen.
extension ConsoleState {
    mutating func wheel(_ lines: Int, at point: Point) -> [Effect] {
        if overlay != nil {
            scrollOverlay(lines)
            return []
        }
        let layout = layout
        if planReview != nil {
            stepReview(lines)
        } else if screen == .map || mapGround?.contains(point) == true {
            wheelOnMap(lines, at: point)
        } else if screen.isList, moving == nil {
            list.step(lines)
        } else if screen == .day {
            stepDay(lines.signum())
        } else if layout.board.contains(point) {
            if moving?.writing == nil { board.scroll(lines, rows: grid.rowCount) }
        } else if let rect = layout.queue, rect.contains(point) {
            queue.scroll(lines, rows: rect.rows - 2)
        } else if layout.peek?.contains(point) == true, moving == nil {
            stepStop(lines.signum())
        } else if let rect = layout.detail, rect.contains(point), moving == nil {
            detail.top = max(0, min(detail.top + lines, detailLines(in: rect).count - (rect.rows - 2)))
        }
        return []
    }

    private mutating func scrollOverlay(_ lines: Int) {
        switch overlay {
        case .help?, .order?, .sheet?, .results?, .reason?, .whole?:
            guard popup?.isScrolling(in: layout.body) == true else { return }
            for _ in 0..<abs(lines) { _ = pressInOverlay(lines > 0 ? .down : .up) }
        case .palette?, .promise?, .news?: _ = pressInOverlay(lines > 0 ? .down : .up)
        default: return
        }
    }
}

extension BoardState {
    /// Scrolls by so many rows; `height` rows show.
    mutating func scroll(_ lines: Int, rows height: Int) {
        guard !rows.isEmpty, height > 0 else { return }
        top = max(0, min(top + lines, rows.count - height))
        cursor.row = rows[min(max(cursorIndex, top), min(top + height, rows.count) - 1)].identity
    }
}

extension QueueState {
    mutating func scroll(_ lines: Int, rows height: Int) {
        guard !rows.isEmpty, height > 0 else { return }
        top = max(0, min(top + lines, rows.count - height))
        cursor = rows[min(max(cursorIndex, top), min(top + height, rows.count) - 1)]
    }
}
