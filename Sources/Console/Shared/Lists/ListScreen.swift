import DeskModel
import ServiceModel
import TermCanvas

/// A screen that is one list, with what is under the cursor beside it or beneath.
struct ListScreen<Content: ListContent>: Screen {
    typealias State = ListState<Content>

    let content: Content
    /// How the pane for what is under the cursor stands beneath the list on every screen; `nil` where it stands beside it on
    /// a wide one.
    let beneath: ListBeneath<Content.Row>?

    init(_ content: Content, beneath: ListBeneath<Content.Row>? = nil) {
        self.content = content
        self.beneath = beneath
    }

    var id: ScreenID { content.id }
    var opening: ConsoleCommand? { content.opening }
    var commands: [ConsoleCommand] { content.commands + ownCommands }
    var places: [Place] { [content.place] }
    var handPlace: Place? { nil }
    var hasPanes: Bool { false }
    var ownsFilter: Bool { content.ownsFilter }
    var choosesMinutes: Bool { false }
    var pointsAtWaiting: Bool { false }
    var turnsPages: Bool { false }
    var wayThere: Phrase? { nil }

    func list(_ state: ConsoleState) -> State { state[State.self] }

    func place(_ state: ConsoleState) -> Place { content.place }

    /// The keys of visits and what the palette assigns mean the board, which waits behind the list.
    func selected(_ state: ConsoleState) -> Visit.ID? { state.paneSelection }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { .noOrderUnderCursor }

    func meant(_ state: ConsoleState) -> MeantOrder? { list(state).row.flatMap(content.meant) }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? { list(state).row.flatMap(content.cell) }

    /// Its marks are lines, not visits.
    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String {
        list(state).row.map { content.sentence($0, state) } ?? state.language("The list is empty.", "Lista jest pusta.")
    }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String {
        if let remark = content.remark(on: filter, state) { return state.language("Filter: ", "Filtr: ") + remark }
        let count = list(state).rows.count
        let lines = state.language.plural(count, "line", "lines", pl: ("wiersz", "wiersze", "wierszy"))
        return state.language("Filter: ", "Filtr: ") + "\(count) \(lines)."
    }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }
}

/// Keys and changes.
extension ListScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) { state[State.self].step(lines) }

    func pageHeight(_ state: ConsoleState) -> Int { state.size.rows - 10 }

    func stepBehindMark(_ state: inout ConsoleState) { state[State.self].step(1) }

    func clearMarks(_ state: inout ConsoleState) -> Bool {
        if content.putDown(&state) { return true }
        guard !list(state).marked.isEmpty else { return false }
        state[State.self].clearMarks()
        state.status.say(state.language("Nothing is marked.", "Nic nie jest zaznaczone."))
        return true
    }

    /// A list has no visits of its own: the board's cursor goes there.
    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    func refresh(_ state: inout ConsoleState) {
        let rows = content.rows(state)
        let before = list(state).row.map(content.identity)
        state[State.self].take(rows, content.identity)
        // What was under the cursor is gone: it goes to a line with which something can be done.
        guard let before, let row = list(state).row, content.identity(of: row) != before, isMereHeading(row, state)
        else { return }
        if list(state).cursor + 1 < rows.count { state[State.self].step(1) }
    }

    /// A heading that stands for nothing.
    func isMereHeading(_ row: Content.Row, _ state: ConsoleState) -> Bool {
        guard case .heading = content.line(row, columns: state.size.columns, state) else { return false }
        return content.cell(of: row) == nil && content.meant(by: row) == nil
    }

    func minutePassed(_ state: inout ConsoleState) { content.minutePassed(&state) }

    func settle(_ state: inout ConsoleState) -> [Effect] {
        let height = lines(in: panes(state.layout.body, state).list, state).rows
        state[State.self].reveal(rows: height)
        return content.ask(&state) + state.askForPreview()
    }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) { state[State.self].unmark(lines) }
}

/// The mouse: a press chooses a line, another one means Enter.
extension ListScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        let inner = lines(in: panes(state.layout.body, state).list, state)
        guard inner.contains(point) else {
            let neighbours = content.arrangement(state.layout.body, state)?.neighbours ?? []
            return neighbours.lazy.compactMap { $0.line(at: point) }.first.map { .line($0) }
        }
        let list = list(state)
        let index = list.top + point.row - inner.row
        return list.rows.indices.contains(index) ? .line(content.identity(of: list.rows[index])) : nil
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        guard case .line(let line) = target else { return false }
        return list(state).row.map(content.identity) == line
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        guard case .line(let line) = target else { return }
        let index = list(state).rows.firstIndex { content.identity(of: $0) == line }
        guard let index else { return content.reach(line, &state) }
        state[State.self].cursor = index
    }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) { state[State.self].step(lines) }

    func picksUp(_ target: MouseTarget) -> Bool { false }

    func follow(_ point: Point, _ state: inout ConsoleState) {}

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }
}
