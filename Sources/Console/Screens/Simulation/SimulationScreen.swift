import DeskModel
import ServiceModel
import TermCanvas

/// A day that is played on a copy: policies beside each other on the same random days, and the days one by one.
struct SimulationScreen: Screen {
    let id = ScreenID.simulation
    let places: [Place] = [.simulation]
    let handPlace: Place? = nil
    let hasPanes = false
    let turnsPages = false
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = false
    let wayThere: Phrase? = nil
    let commands = simulationCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.simulation", "gE", hint: Phrase("Simulation", "Symulacja"),
        also: "simulate simulation play policy random seed what-if sla rozegraj symulacja symuluj losowo ziarno sposób",
        Phrase(
            "Simulate a day: policies compared on the same random days",
            "Odegraj dzień na próbę: sposoby działania w te same losowe dni"),
        section: .screens, in: [.free, .own], reach: .drafts, unless: handIsFull
    ) { state, _ in state.openSimulation() }

    func place(_ state: ConsoleState) -> Place { .simulation }

    func selected(_ state: ConsoleState) -> Visit.ID? { nil }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { .noOrderUnderCursor }

    func meant(_ state: ConsoleState) -> MeantOrder? { nil }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? { nil }

    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String { state.simulationSentence }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) {
        frame.drawSimulation(state, in: layout.body)
    }
}

/// Keys and changes.
extension SimulationScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) { state[SimulationState.self].step(lines) }

    func pageHeight(_ state: ConsoleState) -> Int {
        let layout = SimulationLayout(state.layout.body, state[SimulationState.self].pane)
        return max(1, (layout.days?.rows ?? 4) - 3)
    }

    func stepBehindMark(_ state: inout ConsoleState) {}

    func clearMarks(_ state: inout ConsoleState) -> Bool { false }

    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] { [] }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}
}

/// The mouse: a press goes to a measure or a day, a second one on a measure to the days; the wheel turns what is under it.
extension SimulationScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        state.simulationLine(at: point).map { .line($0.id) }
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        let simulation = state[SimulationState.self]
        return switch simulation.pane {
        case .measures: target == .line(SimulationLine.measure(simulation.line).id)
        case .days: target == .line(SimulationLine.day(simulation.row).id)
        }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) { state.goToSimulationLine(target) }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) {
        let layout = SimulationLayout(state.layout.body, state[SimulationState.self].pane)
        if layout.days?.contains(point) ?? false, state[SimulationState.self].played > 0 {
            state[SimulationState.self].pane = .days
        }
        if layout.table?.contains(point) ?? false { state[SimulationState.self].pane = .measures }
        state[SimulationState.self].step(lines)
    }

    func picksUp(_ target: MouseTarget) -> Bool { false }
    func follow(_ point: Point, _ state: inout ConsoleState) {}
    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }
}
