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

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.time", "gh", hint: Phrase("Time", "Czas"),
        also: "measured hours payroll overtime week godziny nadgodziny płace tydzień",
        Phrase("Measured time of a technician: day and week", "Zmierzony czas serwisanta: dzień i tydzień"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openTime() }

    let detail: (@Sendable (TimeRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        guard let day = state.timeDay(of: row), let book = state.time.memory.book else { return [] }
        let scale = TimeScale(day, columns: columns, state).lines
        if state.time.memory.showsWeek { return scale + TimeColumns(columns, state, ofWeek: false).spans(day) }
        let week = TimeWeek(book.days, day, columns: columns, state).lines
        return TimeList.hasScaleAbove(state.layout.body) ? week : scale + week
    }

    /// Plan and measure stand above the day on a screen as high as that, else beneath it with the week.
    private static func hasScaleAbove(_ body: Rect) -> Bool { body.rows >= 30 }

    func head(_ inner: Rect, _ state: ConsoleState) -> [[Span]] {
        guard Self.hasScaleAbove(state.layout.body), !state.time.memory.showsWeek, let day = state.shownTimeDay else {
            return []
        }
        return TimeScale(day, columns: inner.columns - 2, state).lines
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
        let filter = state.filtering.lists[.time]
        if state.time.memory.showsWeek {
            guard let filter else { return book.days.map(TimeRow.day) }
            return state.timeOfEverybody.filter { filter.matches(FilterSubject($0)) }.map(TimeRow.day)
        }
        guard let day = state.shownTimeDay else { return [] }
        if day.lines.isEmpty { return [.empty(day)] }
        return day.lines.filter { filter?.matches(FilterSubject($0, of: day.name)) ?? true }.map(TimeRow.line)
    }

    func title(_ state: ConsoleState) -> String {
        let head = state.language("Time  ", "Czas  ")
        guard let day = state.shownTimeDay else { return head }
        let week = state.language("week ", "tydzień ") + "\(day.day.isoWeek)"
        if state.time.memory.showsWeek, state.filtering.lists[.time] != nil {
            return head + state.language("everybody, week ", "wszyscy, tydzień ") + "\(day.day.isoWeek)"
        }
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
        filter.idleSentence(in: .time, state.language)
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
            rows: { hasScaleAbove($0) ? 13 : 16 },
            title: { row, state in
                guard let day = state.timeDay(of: row) else { return "" }
                if state.time.memory.showsWeek { return "\(day.name)  \(state.wording.date(day.day))" }
                return state.language("Week \(day.day.isoWeek)", "Tydzień \(day.day.isoWeek)")
            },
            trailing: { row, state in
                let isOneDay = state.time.memory.showsWeek
                let days = isOneDay ? [state.timeDay(of: row)].compactMap { $0 } : state.time.memory.book?.days ?? []
                let gaps = days.reduce(0) { $0 + $1.gaps }
                let minutes = days.reduce(0) { $0 + $1.measured(.gap) }
                return "\(TimeDay.gapWords(gaps, state.language)), \(Wording.length(minutes: minutes))"
            }))
}
