import DeskModel
import ServiceModel
import TermCanvas

/// The wallboard: today at a glance, what is at risk and what is to be done about it. It is read only, for everybody.
struct WallScreen: Screen {
    let id = ScreenID.wall
    let places: [Place] = [.wall]
    let handPlace: Place? = nil
    let hasPanes = false
    let ownsFilter = false
    let choosesMinutes = false
    let pointsAtWaiting = false
    let wayThere: Phrase? = Phrase("on the wall; 5 opens it", "na tablicy; otwiera ją 5")
    let turnsPages = true
    let commands = wallCommands

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.wall", "5 F5", hint: Phrase("Wall", "Tablica"),
        also: "wallboard live today tablica na żywo dziś",
        Phrase("The wallboard: today, what is at risk, who is where", "Tablica: dziś, co zagrożone, kto gdzie jest"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openScreen(.wall)
        return []
    }

    func place(_ state: ConsoleState) -> Place { .wall }

    func selected(_ state: ConsoleState) -> Visit.ID? { nil }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? {
        Phrase("the wall is read only", "tablica jest tylko do czytania")
    }

    func meant(_ state: ConsoleState) -> MeantOrder? { nil }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? { nil }

    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String { state.wallSentence(wholeSentence(state)) }

    private func wholeSentence(_ state: ConsoleState) -> String {
        if let stale = state.staleSentence { return stale }
        let figures = state.wallFigures
        if let cursor = state.wall.cursor, let line = figures.jeopardies.first(where: { $0.visit == cursor }) {
            return line.sentence(state.wording)
        }
        guard figures.tally.all > 0 || !figures.jeopardies.isEmpty else {
            let count = figures.waiting.count
            let waits = state.language.plural(
                count, "order waits", "orders wait", pl: ("zlecenie czeka", "zlecenia czekają", "zleceń czeka"))
            return state.language("Nothing is planned today. ", "Na dziś nic nie zaplanowano. ") + "\(count) \(waits)."
        }
        return figures.sentence(state.wording)
    }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }
}

/// Keys, changes and the mouse.
extension WallScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) {
        let listed = state.wallFigures.jeopardies.map(\.visit)
        guard !listed.isEmpty else { return }
        let index =
            state.wall.cursor.flatMap(listed.firstIndex(of:)).map { $0 + lines } ?? (lines > 0 ? 0 : listed.count - 1)
        let next = max(0, min(listed.count - 1, index))
        state.wall.cursor = listed[next]
        // What is under the cursor stays on the screen.
        state.wall.held = WallLayout(state).page(ofLine: next)
    }

    func pageHeight(_ state: ConsoleState) -> Int { max(1, WallLayout(state).riskLines) }

    func stepBehindMark(_ state: inout ConsoleState) {}

    func clearMarks(_ state: inout ConsoleState) -> Bool { false }

    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    func settle(_ state: inout ConsoleState) -> [Effect] {
        let today = state.today
        return state.askForFeed() + state.askForDays(today...today)
    }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}

    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        WallLayout(state).line(at: point, state).map { .line($0) }
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        if case .line(let line) = target { state.wall.cursor.map { WallLayout.line($0) } == line } else { false }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        guard case .line(let line) = target else { return }
        state.wall.cursor = state.wallFigures.jeopardies.map(\.visit).first { WallLayout.line($0) == line }
    }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) { step(lines: lines, columns: 0, &state) }

    func picksUp(_ target: MouseTarget) -> Bool { false }

    func follow(_ point: Point, _ state: inout ConsoleState) {}

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }

    func draw(_ state: ConsoleState, _ layout: Layout, on frame: inout Frame) { frame.drawWall(state) }
}
