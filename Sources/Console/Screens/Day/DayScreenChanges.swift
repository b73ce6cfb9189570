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
        if let time = target.own(DayTarget.self) {
            return state.board.cursor.row == time.row && state.dayCursor == time.moment
        }
        // Beside the hours keys mean the chosen visit, whatever the map points at.
        if case .visit(let visit)? = target.own(MapTarget.self) {
            return state.map.pointed == visit && state.peekedStop == visit
        }
        return Self.stop(of: target).map { state.peekedStop == $0 } ?? false
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        guard isUnderCursor(target, state) else { return false }
        if Self.stop(of: target) != nil { return state.moving == nil }
        // An hour of nobody's has nothing to open; a region's name folds.
        if case .technician? = target.own(DayTarget.self)?.row { return state.moving != nil }
        return true
    }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        if let time = target.own(DayTarget.self) {
            state.choose(time.row, time.moment)
        } else if let visit = Self.stop(of: target) {
            state.chooseOnDay(visit)
        } else {
            state.chooseOnMap(target)
        }
    }

    /// The visit on somebody's hours that it is.
    private static func stop(of target: MouseTarget) -> Visit.ID? {
        if case .stop(let visit)? = target.own(DeskTarget.self) { visit } else { nil }
    }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        guard state.mapGround?.contains(point) == true else { return state.stepDay(lines.signum()) }
        state.zoomMap(lines, at: point)
    }

    /// The map beside the hours has no row and no time to drop on.
    func picksUp(_ target: MouseTarget) -> Bool { Self.stop(of: target) != nil }

    func follow(_ point: Point, _ state: inout ConsoleState) { state.followOnDay(point) }

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { state.dragEndedOnDay(at: point) }
}
