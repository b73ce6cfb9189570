import DeskModel
import ServiceModel
import TermCanvas

/// Keys, changes and the mouse.
extension MapScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) {
        state.moveCrosshair(columns: columns, rows: lines)
    }

    func pageHeight(_ state: ConsoleState) -> Int { state.mapGround?.rows ?? 1 }

    func stepBehindMark(_ state: inout ConsoleState) { state.pointNext(1) }

    func clearMarks(_ state: inout ConsoleState) -> Bool { state.clearMarks() }

    func point(at card: VisitCard, _ state: inout ConsoleState) {
        state.board.cursor.day = card.placement?.day ?? state.board.cursor.day
        state.pointMap(at: card.id)
    }

    /// What it shows is the view itself.
    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] {
        let day = state.board.cursor.day
        let effects = state.askForDays(day...day)
        state.settleGround()
        return effects + state.askForNearest() + state.askForDetail() + state.askForPreview()
    }

    /// It has no marks of its own.
    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}

    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? { state.mapTarget(at: point) }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        if case .visit(let visit)? = target.own(MapTarget.self) { state.map.pointed == visit } else { false }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) { state.chooseOnMap(target) }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        if state.ground(at: point) != nil {
            state.zoomMap(lines, at: point)
        } else if state.mapLayout.words?.contains(point) == true {
            state.scrollWords(lines)
        }
    }

    func picksUp(_ target: MouseTarget) -> Bool {
        if case .visit? = target.own(MapTarget.self) { true } else { false }
    }

    func follow(_ point: Point, _ state: inout ConsoleState) { state.followOnMap(point) }

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] {
        guard state.moving != nil else { return [] }
        return state.dragEndedOnMap(at: point)
    }
}
