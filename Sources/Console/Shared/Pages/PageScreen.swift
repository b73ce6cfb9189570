import DeskModel
import ServiceModel
import TermCanvas

/// A screen that is one scroll of sections about one thing. It is entered from a line that stands for that thing.
struct PageScreen<Content: PageContent>: Screen {
    typealias State = PageState<Content>

    let content: Content

    init(_ content: Content) {
        self.content = content
    }

    var id: ScreenID { content.id }
    var opening: ConsoleCommand? { nil }
    var commands: [ConsoleCommand] { content.commands }
    var places: [Place] { [content.place] }
    var handPlace: Place? { nil }
    var hasPanes: Bool { false }
    var ownsFilter: Bool { false }
    var choosesMinutes: Bool { false }
    var pointsAtWaiting: Bool { false }
    var turnsPages: Bool { false }
    var wayThere: Phrase? { nil }

    /// Goes into the page of a subject; Esc comes back. The cursor goes to `line` as soon as it is there.
    func enter(_ subject: Content.Subject, at line: LineID? = nil, _ state: inout ConsoleState) {
        state.enter(id, showing: State(subject, at: line))
    }

    /// Headings, and lines of the sections that are open.
    func rows(_ state: ConsoleState) -> [PageRow] {
        guard let subject = state[State.self].subject else { return [] }
        let folds = state[PageFolds.self]
        let columns = state.layout.body.columns - 3 - PageLook(state.layout.body).label
        return content.sections(subject, columns: columns, state).flatMap { section -> [PageRow] in
            let isFolded = folds.isFolded(section, of: id)
            let lines = isFolded ? [] : section.lines
            return [PageRow(section: section, line: nil, isFolded: isFolded)]
                + lines.map { PageRow(section: section, line: $0, isFolded: false) }
        }
    }

    /// Where the cursor is among the rows; on the neighbour of a line that is gone.
    func cursorIndex(_ rows: [PageRow], _ state: ConsoleState) -> Int {
        let page = state[State.self]
        return rows.firstIndex { $0.id == page.cursor } ?? max(0, min(rows.count - 1, page.index))
    }

    func row(_ state: ConsoleState) -> PageRow? {
        let rows = rows(state)
        return rows.isEmpty ? nil : rows[cursorIndex(rows, state)]
    }

    func place(_ state: ConsoleState) -> Place { content.place }

    /// The keys of visits mean the order of the page or of its line; where it has none, the board, which waits behind.
    func selected(_ state: ConsoleState) -> Visit.ID? {
        if let meant = meant(state) { meant.visit } else { state.paneSelection }
    }

    func whyNothingIsSelected(_ state: ConsoleState) -> Phrase? { meant(state)?.whyNone ?? .noOrderUnderCursor }

    /// Every event leaves the cursor on what is there: the lines need not be made again to know which it is on.
    func meant(_ state: ConsoleState) -> MeantOrder? {
        let page = state[State.self]
        return page.subject.flatMap { content.meant($0, page.cursor, state) }
    }

    func detailVisit(_ state: ConsoleState) -> Visit.ID? { nil }

    func cell(_ state: ConsoleState) -> CellKey? {
        guard let meant = meant(state), let visit = meant.visit else { return nil }
        let placement =
            state.view.visits[visit]?.placement
            ?? meant.line?.visits.first { $0.visit.id == visit }?.visit.placement
        return placement.map { CellKey($0.leader, $0.day) }
    }

    func markable(_ state: ConsoleState) -> [Visit.ID] { [] }

    func meansWholeDay(_ state: ConsoleState) -> Bool { false }

    func sentence(_ state: ConsoleState) -> String {
        guard let row = row(state) else { return state.language("The page is empty.", "Strona jest pusta.") }
        return row.line?.sentence ?? "\(row.section.heading): \(row.section.answer)"
    }

    func filterSentence(_ filter: Filter, _ state: ConsoleState) -> String { state.deskFilterSentence }

    func mapBox(_ state: ConsoleState) -> Rect? { nil }
}

/// Keys and changes.
extension PageScreen {
    func step(lines: Int, columns: Int, _ state: inout ConsoleState) {
        let rows = rows(state)
        go(to: cursorIndex(rows, state) + lines, among: rows, &state)
    }

    func go(to index: Int, among rows: [PageRow], _ state: inout ConsoleState) {
        guard !rows.isEmpty else { return }
        let index = max(0, min(rows.count - 1, index))
        state[State.self].cursor = rows[index].id
        state[State.self].index = index
        state[State.self].wanted = nil
    }

    func pageHeight(_ state: ConsoleState) -> Int { state.layout.body.rows - 2 }

    func stepBehindMark(_ state: inout ConsoleState) { step(lines: 1, columns: 0, &state) }

    /// A page has no marks.
    func clearMarks(_ state: inout ConsoleState) -> Bool { false }

    func unmark(_ lines: [LineID], _ state: inout ConsoleState) {}

    /// The board's cursor goes there.
    func point(at card: VisitCard, _ state: inout ConsoleState) { state.screens.home.point(at: card, &state) }

    /// Its sections are made when they are drawn.
    func refresh(_ state: inout ConsoleState) {}

    func minutePassed(_ state: inout ConsoleState) {}

    /// To the line that was to come, or that went while the page was read anew.
    private func goToWanted(among rows: [PageRow], _ state: inout ConsoleState) {
        let page = state[State.self]
        if let wanted = page.wanted, let index = rows.firstIndex(where: { $0.id == wanted }) {
            go(to: index, among: rows, &state)
        } else if page.wanted == nil, let cursor = page.cursor, !rows.contains(where: { $0.id == cursor }) {
            state[State.self].wanted = cursor
        }
    }

    /// The cursor is there: what others changed there is seen.
    private func rest(on row: PageRow, at index: Int, _ state: inout ConsoleState) {
        state[State.self].cursor = row.id
        state[State.self].index = index
        guard !state[State.self].changed.isEmpty else { return }
        state[State.self].changed.remove(row.id)
        if row.isFolded { state[State.self].changed.subtract(row.section.lines.map(\.id)) }
    }

    func settle(_ state: inout ConsoleState) -> [Effect] {
        let rows = rows(state)
        goToWanted(among: rows, &state)
        let index = cursorIndex(rows, state)
        if rows.indices.contains(index) { rest(on: rows[index], at: index, &state) }
        let height = max(1, pageHeight(state))
        let top = min(max(state[State.self].top, index - height + 1), index)
        state[State.self].top = max(0, min(top, rows.count - height))
        guard let subject = state[State.self].subject else { return [] }
        return content.ask(subject, &state)
    }
}

/// The mouse: a press chooses a line, another one means Enter.
extension PageScreen {
    func target(at point: Point, _ state: ConsoleState) -> MouseTarget? {
        let inner = state.layout.body.inset()
        let rows = rows(state)
        let index = state[State.self].top + point.row - inner.row
        return inner.contains(point) && rows.indices.contains(index) ? .line(rows[index].id) : nil
    }

    func isUnderCursor(_ target: MouseTarget, _ state: ConsoleState) -> Bool {
        if case .line(let line) = target { row(state)?.id == line } else { false }
    }

    func isChosen(_ target: MouseTarget, _ state: ConsoleState) -> Bool { isUnderCursor(target, state) }

    func choose(_ target: MouseTarget, _ state: inout ConsoleState) {
        guard case .line(let line) = target else { return }
        let rows = rows(state)
        if let index = rows.firstIndex(where: { $0.id == line }) { go(to: index, among: rows, &state) }
    }

    func pressAgain(_ target: MouseTarget, _ state: inout ConsoleState) -> [Effect] { state.press(.enter) }

    func wheel(_ lines: Int, at point: Point, _ state: inout ConsoleState) { step(lines: lines, columns: 0, &state) }

    func picksUp(_ target: MouseTarget) -> Bool { false }

    func follow(_ point: Point, _ state: inout ConsoleState) {}

    func dragEnded(at point: Point, _ state: inout ConsoleState) -> [Effect] { [] }
}
