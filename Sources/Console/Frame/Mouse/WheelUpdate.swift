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
        if planReview != nil {
            stepReview(lines)
        } else {
            shown.wheel(lines, at: point, &self)
        }
        return []
    }

    private mutating func scrollOverlay(_ lines: Int) {
        switch overlay {
        case .help?, .order?, .results?, .reason?, .whole?:
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
