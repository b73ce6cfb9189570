import DeskModel
import ServiceModel
import TermCanvas

/// The live plan and one branch or two beside it: what each comes to, and which visits stand elsewhere.
struct BranchesScreen: Screen {
    let id = ScreenID.branches
    let places: [Place] = [.branches]
    let handPlace: Place? = nil
    let hasPanes = false
    let turnsPages = false
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = false
    let wayThere: Phrase? = nil
    let commands = branchesCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.branches", "gb", hint: Phrase("Branches", "Warianty"),
        also: "what-if draft compare variant wariant szkic porównaj próba",
        Phrase("What-if branches of the plan, compared", "Warianty planu na próbę i ich porównanie"),
        section: .screens, in: [.free, .own], reach: .drafts, unless: handIsFull
    ) { state, _ in state.openBranches() }

    func place(_ state: ConsoleState) -> Place { .branches }

    func selected(_ state: ConsoleState) -> Visit.ID? { nil }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { .noOrderUnderCursor }

    func meant(_ state: ConsoleState) -> MeantOrder? {
        state[BranchesState.self].row.flatMap { state.view.visits[$0.visit] }.map { MeantOrder($0) }
    }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? { nil }

    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String { state.branchesSentence }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        frame.drawBranches(state, in: layout.body)
    }
}

/// Keys and changes.
extension BranchesScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) { state[BranchesState.self].step(lines) }

    func pageHeight(_ state: ConsoleState) -> Int { max(1, state.size.rows - 22) }

    func stepBehindMark(_ state: inout ConsoleState) {}

    func clearMarks(_ state: inout ConsoleState) -> Bool { false }

    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] { state.lookAtBranches() }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}
}

/// The mouse: the wheel turns the rows.
extension BranchesScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? { nil }
    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool { false }
    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { false }
    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {}
    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }
    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) { state[BranchesState.self].step(lines) }
    func picksUp(_ target: MouseTarget) -> Bool { false }
    func follow(_ point: Point, _ state: inout ConsoleState) {}
    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }
}
