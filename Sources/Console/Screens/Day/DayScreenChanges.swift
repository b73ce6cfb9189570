import DeskModel
import ServiceModel
import TermCanvas

/// Keys, changes and the mouse.
extension DayScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) { state.stepDay(lines) }

    func pageHeight(_ state: ConsoleState) -> Int { state.dayLayout.rows.rows }

    func stepBehindMark(_ state: inout ConsoleState) { state.stepBehindChosen() }

    func clearMarks(_ state: inout ConsoleState) -> Bool { state.clearMarks() }

    func point(at card: VisitCard, _ state: inout ConsoleState) {
        BoardScreen().point(at: card, &state)
        if let placement = card.placement, state.board.technicianIndex[placement.leader] != nil {
            state.moment = placement.start
        } else if state.queue.rows.contains(card.id) {
            // Whoever waits has no hour: the queue is on the board's screen.
            state.openScreen(.board)
        }
    }

    /// Its rows are the board's.
    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] {
        if !state.layout.isTooSmall { state.revealDay() }
        let day = state.board.cursor.day
        state.map.nearest = nil
        if state.mapGround != nil { state.settleGround() }
        return state.askForDays(day...day) + state.askForDetail() + state.askForPreview()
    }

    /// Its lines are visits, whose marks are the desk's.
    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}

    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        state.dayTarget(at: point) ?? state.mapTarget(at: point)
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        switch target {
        case .stop(let visit): state.peekedStop == visit
        case .time(let row, let moment): state.board.cursor.row == row && state.dayCursor == moment
        // Beside the hours keys mean the chosen visit, whatever the map points at.
        case .mapVisit(let visit): state.map.pointed == visit && state.peekedStop == visit
        default: false
        }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        guard isUnderCursor(target, state) else { return false }
        return switch target {
        case .stop: state.moving == nil
        // An hour of nobody's has nothing to open; a region's name folds.
        case .time(.technician, _): state.moving != nil
        default: true
        }
    }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        switch target {
        case .time(let row, let moment): state.choose(row, moment)
        case .stop(let visit): state.chooseOnDay(visit)
        default: state.chooseOnMap(target)
        }
    }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        guard state.mapGround?.contains(point) == true else { return state.stepDay(lines.signum()) }
        state.zoomMap(lines, at: point)
    }

    /// The map beside the hours has no row and no time to drop on.
    func picksUp(_ target: MouseTarget) -> Bool { if case .stop = target { true } else { false } }

    func follow(_ point: Point, _ state: inout ConsoleState) { state.followOnDay(point) }

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { state.dragEndedOnDay(at: point) }
}
