import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// What is short on a day, the places of stock, or the newest moves.
struct StockList: ListContent {
    typealias Memory = StockMemory

    let id = ScreenID.stock
    let place = Place.stock
    let acts: [ListAct<StockRow>] = []
    let sorting: ListSorting? = nil
    let commands = stockCommands

    let opening = ConsoleCommand(
        "screen.stock", "8 F8", hint: Phrase("Stock", "Magazyn"),
        also: "parts warehouse van missing części samochód braki",
        Phrase("Stock: what is short tomorrow, places, moves", "Magazyn: braki na jutro, miejsca, ruchy"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openList(.stock)
        return []
    }

    let detail: (@Sendable (StockRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        StockPane(row, state).lines(columns: columns)
    }

    func rows(_ state: ConsoleState) -> [StockRow] {
        guard let overview = state.stock.memory.overview else { return [] }
        let rows: [StockRow] =
            switch state.stock.memory.shown {
            case .short: overview.short.map { .short($0) }
            case .places: overview.places.map { .place($0) }
            case .moves: overview.moves.map { .move($0) }
            }
        guard let filter = state.filtering.lists[.stock] else { return rows }
        return rows.filter { filter.matches(FilterSubject(stock: $0.words)) }
    }

    func identity(of row: StockRow) -> LineID {
        switch row {
        case .short(let short):
            LineID(
                "short", short.visit.visit.rawValue,
                short.part?.id.rawValue ?? short.code.utf8.reduce(7) { $0 &* 31 &+ Int64($1) })
        case .place(let line): LineID("stock-place", line.id.rawValue)
        case .move(let move): LineID("stock-move", move.id.rawValue)
        }
    }

    func meant(by row: StockRow) -> MeantOrder? { nil }
    func cell(of row: StockRow) -> CellKey? { nil }

    func sentence(_ row: StockRow, _ state: ConsoleState) -> String { StockPane(row, state).sentence }

    func title(_ state: ConsoleState) -> String {
        let count = state.stock.rows.count
        switch state.stock.memory.shown {
        case .short:
            return state.language("Short for ", "Braki na ") + state.wording.day(state.stockDay) + " \(count)"
        case .places: return state.language("Places of stock ", "Miejsca w magazynie ") + "\(count)"
        case .moves: return state.language("Newest moves ", "Najnowsze ruchy ") + "\(count)"
        }
    }

    func trailing(_ state: ConsoleState) -> String {
        state.language("w: short, places, moves", "w: braki, miejsca, ruchy")
    }

    func emptiness(_ state: ConsoleState) -> String {
        guard let overview = state.stock.memory.overview else {
            return state.language("The stock is being read …", "Wczytywanie magazynu …")
        }
        let vans = overview.places.count { $0.place.kind == .van }
        switch state.stock.memory.shown {
        case .short:
            let day = state.wording.day(overview.day)
            return state.language(
                "Nothing is short for \(day). Checked: visits with parts \(overview.visitsWithParts), vans \(vans).",
                "Na \(day) niczego nie brakuje. Sprawdzono: wizyt z częściami \(overview.visitsWithParts), samochodów \(vans)."
            )
        case .places:
            return state.language(
                "No places of stock. dyspo stock place enters one.",
                "Nie ma miejsc w magazynie. Dodaje je dyspo stock place.")
        case .moves: return state.language("Nothing was moved yet.", "Nie było jeszcze ruchów.")
        }
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.dayTermNames.first.map { $0.sentence(state.language) }
    }

    func ask(_ state: inout ConsoleState) -> [Effect] { state.askForStock() }

    func minutePassed(_ state: inout ConsoleState) {}

    func line(_ row: StockRow, columns: Int, _ state: ConsoleState) -> ListLine {
        let language = state.language
        switch row {
        case .short(let short):
            let rest = max(10, columns - 2 - 16 - 7 - 6 - 11)
            return .cells([
                ListCell("!", 2, .late), ListCell(short.code, 16),
                ListCell(StockWords.number(short.short, language), 7, .late),
                ListCell(short.visit.number.short, 6), ListCell(state.wording.time(short.visit.start), 11, .dim),
                ListCell("\(short.van?.code ?? "") \(short.technician)", rest),
            ])
        case .place(let line):
            let rest = max(10, columns - 2 - 9 - 6 - 13)
            let isWrong = line.underLeast > 0 || line.isOrphaned
            return .cells([
                ListCell(isWrong ? "!" : "", 2, .late), ListCell(line.place.code, 9),
                ListCell(line.technician ?? line.place.name, rest), ListCell("\(line.total.kinds)", 6),
                ListCell(StockWords.grosze(line.total.value, language), 13, .dim),
            ])
        case .move(let move):
            let time = state.wording.moment(move.at)
            return .cells([ListCell(time, 14, .dim), ListCell(move.booked.words(language), max(10, columns - 14))])
        }
    }
}
