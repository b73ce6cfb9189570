import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let outage = ScreenID("outage")
}

/// What happened, ranked repairs with their figures, the changes of the chosen one with ticks, and whom to phone.
struct OutageScreen: Screen {
    let id = ScreenID.outage
    let places: [Place] = [.outage]
    let handPlace: Place? = nil
    let hasPanes = false
    let turnsPages = false
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = false
    let wayThere: Phrase? = nil
    let commands = outageCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.outage", "4 F4", hint: Phrase("Outage", "Awaria"),
        also: "ill sick emergency repair chory awaria nagłe naprawa",
        Phrase("When something breaks: repairs and calls", "Gdy coś się zepsuje: naprawa planu i telefony"),
        section: .screens, in: [.free, .own], reach: .drafts, unless: handIsFull
    ) { state, _ in state.openOutage() }

    func place(_ state: ConsoleState) -> Place { .outage }

    func selected(_ state: ConsoleState) -> Visit.ID? { nil }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { .noOrderUnderCursor }

    func meant(_ state: ConsoleState) -> MeantOrder? {
        let outage = state[OutageState.self]
        guard outage.pane == .changes, let move = outage.chosen?.moves.dropFirst(outage.change).first else {
            return nil
        }
        return state.view.visits[move.visit].map { MeantOrder($0) }
    }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? { nil }

    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String { state.outageSentence }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        frame.drawOutage(state, in: layout.body)
    }
}

/// Keys and changes.
extension OutageScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) { state.stepOutage(lines, columns) }

    func pageHeight(_ state: ConsoleState) -> Int { max(1, state.size.rows - 16) }

    func stepBehindMark(_ state: inout ConsoleState) { state.stepOutage(1, 0) }

    func clearMarks(_ state: inout ConsoleState) -> Bool { false }

    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] { [] }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}
}

/// The mouse: a press goes to the pane and to its line.
extension OutageScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        state.outageTarget(at: point).map { .own($0) }
    }
    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        target.own(OutageTarget.self).map(state.isAt) ?? false
    }
    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }
    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        if let target = target.own(OutageTarget.self) { state.go(to: target) }
    }
    /// It ticks, as Space does; a proposal is accepted by its key alone.
    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] {
        target.own(OutageTarget.self)?.isTicked == true ? state.run("outage.tick") : []
    }
    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        state.wheelOutage(lines, at: point)
    }
    func picksUp(_ target: MouseTarget) -> Bool { false }
    func follow(_ point: Point, _ state: inout ConsoleState) {}
    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }
}
