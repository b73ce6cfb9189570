import DeskModel
import ServiceModel
import TermCanvas

/// Keys and changes.
extension BoardScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) {
        guard state.moving == nil else { return state.board.step(rows: lines, days: columns) }
        switch state.focus {
        case .board: state.board.step(rows: lines, days: columns)
        case .queue, .detail: state.queue.step(lines)
        case .peek:
            state.stepStop(lines)
            state.board.step(rows: 0, days: columns)
        }
    }

    func pageHeight(_ state: ConsoleState) -> Int {
        guard state.moving == nil else { return state.grid.rowCount }
        return switch state.focus {
        case .board: state.grid.rowCount
        case .queue, .detail: (state.layout.queue?.rows ?? 4) - 2
        case .peek: state.size.rows - 10
        }
    }

    func stepBehindMark(_ state: inout ConsoleState) { state.step(lines: 1, columns: 0) }

    func clearMarks(_ state: inout ConsoleState) -> Bool { state.clearMarks() }

    func point(at card: VisitCard, _ state: inout ConsoleState) {
        if let placement = card.placement, state.board.technicianIndex[placement.leader] != nil {
            state.board.go(to: CellKey(placement.leader, placement.day), in: state.view)
            state.peek.cursor = card.id
            // Among several visits of a day the next key means the one that was asked for.
            state.focus = (state.sheet?.stops.count ?? 0) > 1 ? .peek : .board
        } else if state.queue.rows.contains(card.id) {
            state.queue.cursor = card.id
            state.focus = .queue
        }
    }

    /// Board and queue are the desk's: they are found again whatever is open.
    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] {
        let first = state.board.firstDay
        let days = first...(first + max(0, state.grid.dayCount - 1))
        state.map.nearest = nil
        return state.askForDays(days) + state.askForDetail() + state.askForPreview()
    }

    /// Its lines are visits, whose marks are the desk's.
    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}
}
