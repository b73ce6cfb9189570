import DeskModel
import ServiceModel
import TermCanvas

/// The parts at one place: here, held, free, the least, and for whom.
struct PlacePartsList: ListContent {
    typealias Memory = PlacePartsMemory

    let id = ScreenID.stockPlace
    let place = Place.stockPlace
    let opening: ConsoleCommand? = nil
    /// They come with the stock screen.
    let commands: [ConsoleCommand] = []
    let acts: [ListAct<StockPartLine>] = []
    let sorting: ListSorting? = nil
    let detail: (@Sendable (StockPartLine, _ columns: Int, ConsoleState) -> [[Span]])? = nil

    func rows(_ state: ConsoleState) -> [StockPartLine] {
        guard let parts = state.stock.memory.parts, parts.place == state.placeParts.memory.place?.id else { return [] }
        guard let filter = state.filtering.lists[.stockPlace] else { return parts.lines }
        guard let place = state.placeParts.memory.place?.place else { return [] }
        return parts.lines.filter { filter.matches(FilterSubject($0, at: place)) }
    }

    func identity(of row: StockPartLine) -> LineID { LineID("stock-part", row.part.id.rawValue) }
    func meant(by row: StockPartLine) -> MeantOrder? { nil }
    func cell(of row: StockPartLine) -> CellKey? { nil }

    func line(_ row: StockPartLine, columns: Int, _ state: ConsoleState) -> ListLine {
        .cells(StockPartColumns(columns, state.language).cells(row))
    }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? {
        StockPartColumns(columns, state.language).caption
    }

    func sentence(_ row: StockPartLine, _ state: ConsoleState) -> String { row.sentence(state.language) }

    func title(_ state: ConsoleState) -> String {
        guard let line = state.placeParts.memory.place else { return "" }
        return "\(line.place.code)  \(line.technician ?? line.place.name)"
    }

    func trailing(_ state: ConsoleState) -> String {
        let rows = state.placeParts.rows
        let under = rows.count(where: \.isUnderLeast)
        return state.language("parts \(rows.count)", "części \(rows.count)")
            + (under == 0 ? "" : state.language(", under the least \(under)", ", poniżej min. \(under)"))
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.stock.memory.parts?.place == state.placeParts.memory.place?.id
            ? state.language("Nothing is here.", "Niczego tu nie ma.")
            : state.language("The stock is being read …", "Wczytywanie magazynu …")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .stock, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        state.askForStock() + (state.placeParts.memory.place.map { state.askForParts(at: $0.id) } ?? [])
    }

    func minutePassed(_ state: inout ConsoleState) {}
}

extension ConsoleState {
    /// The parts of the open place.
    var placeParts: ListState<PlacePartsList> {
        get { self[ListState<PlacePartsList>.self] }
        _modify { yield &self[ListState<PlacePartsList>.self] }
    }

    /// The line under the cursor there; `nil` on other screens.
    var placePartsRow: StockPartLine? { current is ListScreen<PlacePartsList> ? placeParts.row : nil }

    mutating func enter(place: StockPlaceLine, at line: StockPartLine? = nil) {
        var list = ListState<PlacePartsList>()
        list.memory.place = place
        list.wanted = line.map { LineID("stock-part", $0.part.id.rawValue) }
        enter(.stockPlace, showing: list)
    }
}
