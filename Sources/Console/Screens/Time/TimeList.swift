import DeskModel
import ServiceModel
import TermCanvas

/// A technician's measured day, line by line, or the week day by day; beneath it plan and measure on one scale, and the
/// week.
struct TimeList: ListContent {
    typealias Memory = TimeMemory

    let id = ScreenID.time
    let place = Place.time
    let commands = timeCommands
    let acts: [ListAct<TimeRow>] = []
    let sorting: ListSorting? = nil

    let opening = ConsoleCommand(
        "screen.time", "gh", hint: Phrase("Time", "Czas"),
        also: "measured hours payroll overtime week godziny nadgodziny płace tydzień",
        Phrase("Measured time of a technician: day and week", "Zmierzony czas serwisanta: dzień i tydzień"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openTime() }

    let detail: (@Sendable (TimeRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        guard let day = state.timeDay(of: row), let book = state.time.memory.book else { return [] }
        return TimeScale(day, columns: columns, state).lines + TimeWeek(book.days, day, columns: columns, state).lines
    }

    func identity(of row: TimeRow) -> LineID { LineID(row) }

    func meant(by row: TimeRow) -> MeantOrder? { nil }

    func cell(of row: TimeRow) -> CellKey? {
        switch row {
        case .day(let day), .empty(let day): CellKey(day.technician, day.day)
        case .line: nil
        }
    }

    func rows(_ state: ConsoleState) -> [TimeRow] {
        guard let book = state.time.memory.book else { return [] }
        if state.time.memory.showsWeek { return book.days.map(TimeRow.day) }
        let filter = state.filtering.lists[.time]
        guard let day = state.shownTimeDay else { return [] }
        if day.lines.isEmpty { return [.empty(day)] }
        return day.lines.filter { filter?.matches(FilterSubject($0)) ?? true }.map(TimeRow.line)
    }

    func title(_ state: ConsoleState) -> String {
        let head = state.language("Time  ", "Czas  ")
        guard let day = state.shownTimeDay else { return head }
        let week = state.language("week ", "tydzień ") + "\(day.day.isoWeek)"
        return head + day.name + "  " + (state.time.memory.showsWeek ? week : state.wording.date(day.day))
    }

    func trailing(_ state: ConsoleState) -> String {
        guard let day = state.shownTimeDay, let book = state.time.memory.book else { return "" }
        let days = state.time.memory.showsWeek ? book.days : [day]
        let paid = days.reduce(HourMinutes()) { $0 + $1.paid }
        let total = Wording.length(minutes: paid.total) + state.language(" paid", " płatne")
        return paid.total == 0 || state.size.columns < 100 ? total : "\(total): \(paid.words(state.language))"
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.shownTimeDay?.emptiness(state) ?? state.language("being read …", "wczytywanie …")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.dayTermNames.first.map { $0.sentence(state.language) }
    }

    func ask(_ state: inout ConsoleState) -> [Effect] { state.askForTime() }

    func minutePassed(_ state: inout ConsoleState) {}

    func sentence(_ row: TimeRow, _ state: ConsoleState) -> String {
        switch row {
        case .line(let line): line.sentence(state)
        case .empty(let day): day.emptiness(state)
        case .day(let day): day.sentence(state)
        }
    }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? { TimeColumns(columns, state).caption }

    func line(_ row: TimeRow, columns: Int, _ state: ConsoleState) -> ListLine {
        let look = TimeColumns(columns, state)
        return switch row {
        case .line(let line): .cells(look.cells(line))
        case .empty(let day): .cells([ListCell(day.emptiness(state), columns, .dim)])
        case .day(let day): .cells(look.cells(day))
        }
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        guard !state.time.memory.showsWeek, columns >= 116 else { return [] }
        return [
            state.language(
                "a administration  · way  - waiting  ) work  } lasts  H pause  ▒ break  ? gap, paid until told  c corrected",
                "a administracja  · droga  - czekanie  ) praca  } trwa  H pauza  ▒ przerwa  ? luka, płatna  c poprawka"
            )
        ]
    }
}

extension TimeList {
    static let screen = ListScreen(
        TimeList(),
        beneath: ListBeneath(
            rows: 16,
            title: { row, state in
                let week = state.timeDay(of: row)?.day.isoWeek ?? 0
                return state.language("Week \(week)", "Tydzień \(week)")
            },
            trailing: { _, state in
                let days = state.time.memory.book?.days ?? []
                let gaps = days.reduce(0) { $0 + $1.gaps }
                let minutes = days.reduce(0) { $0 + $1.measured(.gap) }
                return "\(TimeDay.gapWords(gaps, state.language)), \(Wording.length(minutes: minutes))"
            }))
}
