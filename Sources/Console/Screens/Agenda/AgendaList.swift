import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let agenda = ScreenID("agenda")
}

/// The tasks of a time, by day and technician.
struct AgendaList: ListContent {
    let id = ScreenID.agenda
    let place = Place.orderLines
    let ownsFilter = false
    let commands = agendaCommands
    let sorting: ListSorting? = nil
    let acts: [ListAct<AgendaRow>] = []
    let detail: (@Sendable (AgendaRow, _ columns: Int, ConsoleState) -> [[Span]])? = nil

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.agenda", "gl", hint: Phrase("Agenda", "Zadania"),
        also: "tasks calendar zadania kalendarz terminarz",
        Phrase("Tasks of the team or one technician", "Zadania zespołu lub jednego serwisanta"), section: .screens,
        in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openAgenda() }

    func identity(of row: AgendaRow) -> LineID {
        switch row {
        case .day(let cell): LineID("day", cell.technician.rawValue, Int64(cell.day.number))
        case .visit(let card, _): LineID("visit", card.id.rawValue)
        }
    }

    func meant(by row: AgendaRow) -> MeantOrder? { if case .visit(let card, _) = row { MeantOrder(card) } else { nil } }

    func cell(of row: AgendaRow) -> CellKey? {
        switch row {
        case .day(let cell): cell
        case .visit(let card, _): card.placement.map { CellKey($0.leader, $0.day) }
        }
    }

    func sentence(_ row: AgendaRow, _ state: ConsoleState) -> String {
        switch row {
        case .visit(let card, _): return state.orderSentence(card)
        case .day(let cell):
            let day = state.view.sheets[cell].map { state.daySentence($0) } ?? ""
            return "\(state.technicianName(cell.technician)), \(state.wording.day(cell.day)): \(day)"
        }
    }

    func title(_ state: ConsoleState) -> String {
        let memory = state.agenda.memory
        let (wording, language) = (state.wording, state.language)
        let last = memory.from + (memory.days - 1)
        let span =
            memory.days == 1 ? wording.date(memory.from) : "\(wording.day(memory.from)) – \(wording.date(last))"
        let who = memory.technician.map { state.technicianName($0) } ?? language("everybody", "wszyscy")
        return language("Agenda  ", "Zadania  ") + span + "  " + who
    }

    func trailing(_ state: ConsoleState) -> String { "" }

    func emptiness(_ state: ConsoleState) -> String {
        state.language("Nothing is planned in this time.", "Nic nie zaplanowano w tym czasie.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .visits, state.language)
    }

    /// It shows the view, which judges lateness itself.
    func minutePassed(_ state: inout ConsoleState) {}

    func line(_ row: AgendaRow, columns: Int, _ state: ConsoleState) -> ListLine {
        switch row {
        case .day(let cell): .heading(heading(cell, state))
        case .visit(let card, let stop): .cells(cells(card, stop, columns: columns, state))
        }
    }

    private func heading(_ cell: CellKey, _ state: ConsoleState) -> String {
        let figures = state.view.sheets[cell].map { "  " + state.daySentence($0) } ?? ""
        return "\(state.wording.date(cell.day))  \(state.technicianName(cell.technician))\(figures)"
    }

    private func cells(
        _ card: VisitCard, _ stop: DaySheet.Stop, columns: Int, _ state: ConsoleState
    ) -> [ListCell] {
        let wording = state.wording
        let isPastMidnight = card.placement.map { state.view.calendar.day(of: stop.start) != $0.day } ?? false
        // Thirteen columns: past midnight the day of the month takes the end's place.
        let times =
            isPastMidnight
            ? wording.moment(stop.start).filter { $0 != "," } : "\(wording.time(stop.start))-\(wording.time(stop.end))"
        let verdict = state.stopVerdict(stop, card)
        // How it stands with the visit is what one looks for: the words about it give way.
        let isWide = columns >= 100
        let (indent, number, town, judged) = isWide ? (5, 8, 15, 32) : (3, 6, columns < 70 ? 0 : 13, 24)
        let rest = max(0, columns - indent - 13 - number - town - judged)
        return [
            ListCell("", indent), ListCell(times, 13), ListCell(card.short, number, card.priority.role),
            ListCell(card.town, town), ListCell(stop.marked(card.title), isWide ? rest / 2 : rest, .dim),
            ListCell(isWide ? card.customer : "", isWide ? rest - rest / 2 : 0),
            ListCell(verdict.text, judged, verdict.role),
        ].filter { $0.columns > 0 }
    }
}
