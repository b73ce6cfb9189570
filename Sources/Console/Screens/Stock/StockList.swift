import DeskModel
import ServiceModel
import TermCanvas

/// What is short on a day, the places of stock, and what is at one of them: the pane with the cursor is the list, the others
/// stand around it.
struct StockList: ListContent {
    typealias Memory = StockMemory

    let id = ScreenID.stock
    let place = Place.stock
    let acts = stockActs
    let sorting: ListSorting? = nil
    let commands = stockCommands
    let detail: (@Sendable (StockRow, _ columns: Int, ConsoleState) -> [[Span]])? = nil
    let fewestRowsWithLegend = 5

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.stock", "8 F8", hint: Phrase("Stock", "Magazyn"),
        also: "parts warehouse van missing części samochód braki",
        Phrase("Stock: what is short tomorrow, places, moves", "Magazyn: braki na jutro, miejsca, ruchy"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openList(.stock)
        return []
    }

    func rows(_ state: ConsoleState) -> [StockRow] {
        let rows = state.stockRows(of: state.stockPane)
        guard let filter = state.filtering.lists[.stock], state.stock.memory.hand == nil else { return rows }
        return rows.filter { $0.subject.map(filter.matches) ?? false }
    }

    func putDown(_ state: inout ConsoleState) -> Bool { state.putStockDown() }

    func identity(of row: StockRow) -> LineID {
        switch row {
        case .short(let short):
            LineID(
                "short", short.visit.visit.rawValue,
                short.part?.id.rawValue ?? short.code.utf8.reduce(7) { $0 &* 31 &+ Int64($1) })
        case .kind(let kind, _): LineID("stock-kind", Int64(StockPlaceKind.allCases.firstIndex(of: kind) ?? 0))
        case .place(let line): LineID("stock-place", line.id.rawValue)
        case .part(let line, _): LineID("stock-part", line.part.id.rawValue)
        case .move(let move): LineID("stock-move", move.id.rawValue)
        case .hold(let line):
            LineID(
                "hold", line.hold.order.rawValue, line.hold.cell.part.rawValue &* 4096 &+ line.hold.cell.place.rawValue)
        }
    }

    func meant(by row: StockRow) -> MeantOrder? { nil }
    func cell(of row: StockRow) -> CellKey? { nil }

    func sentence(_ row: StockRow, _ state: ConsoleState) -> String { StockSentence(row, state).text }
    func title(_ state: ConsoleState) -> String { StockTitles(state.stockPane, state).title }
    func trailing(_ state: ConsoleState) -> String { StockTitles(state.stockPane, state).trailing }
    func emptiness(_ state: ConsoleState) -> String { StockTitles(state.stockPane, state).emptiness }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        StockTitles(state.stockPane, state).foot.map { [$0] } ?? []
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .stock, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        state.followStockCursor()
        return state.askForStock() + state.askForPartNames()
            + (state.stock.memory.place.map { state.askForParts(at: $0) } ?? [])
    }

    func minutePassed(_ state: inout ConsoleState) {}

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? {
        StockColumns(columns, state.stockPane, state).caption
    }

    func line(_ row: StockRow, columns: Int, _ state: ConsoleState) -> ListLine {
        StockColumns(columns, state.stockPane, state).line(row)
    }

    func arrangement(_ body: Rect, _ state: ConsoleState) -> ListArrangement? {
        StockArrangement(body, state).arrangement
    }

    func reach(_ line: LineID, _ state: inout ConsoleState) {
        let pane = StockMemory.Pane.allCases.first { state.stockRows(of: $0).map(identity).contains(line) }
        if let pane { state.focus(stock: pane, on: line) }
    }
}
