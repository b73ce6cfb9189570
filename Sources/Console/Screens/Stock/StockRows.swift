import DeskModel
import ServiceModel

/// The lines of the stock screen's panes.
extension ConsoleState {
    /// The pane with the cursor: with parts in hand it is asked where they go.
    var stockPane: StockMemory.Pane { stock.memory.hand == nil ? stock.memory.pane : .places }

    /// The place whose parts show.
    var shownStockPlace: StockPlaceLine? {
        guard let place = stock.memory.place else { return nil }
        return stock.memory.overview?.places.first { $0.id == place }
    }

    func stockRows(of pane: StockMemory.Pane) -> [StockRow] {
        guard let overview = stock.memory.overview else { return [] }
        switch pane {
        case .short: return overview.short.map { .short($0) }
        case .places: return placeRows(overview.places)
        case .beside:
            switch stock.memory.beside {
            case .parts:
                guard let place = shownStockPlace?.place, let parts = stock.memory.parts, parts.place == place.id else {
                    return []
                }
                return parts.lines.map { .part($0, place) }
            case .moves: return overview.moves.map { .move($0) }
            case .held: return stock.memory.holds.map { .hold($0) }
            }
        }
    }

    /// By kind, each with how many there are; with parts in hand those where they may go.
    private func placeRows(_ places: [StockPlaceLine]) -> [StockRow] {
        if let hand = stock.memory.hand {
            return places.filter { $0.id != hand.from.id && $0.place.isActive }.map { .place($0) }
        }
        return [StockPlaceKind.warehouse, .van, .quarantine].flatMap { kind -> [StockRow] in
            let own = places.filter { $0.place.kind == kind }
            return own.isEmpty ? [] : [.kind(kind, own.count)] + own.map { .place($0) }
        }
    }

    /// The cursor goes to another pane, to the line on which it was there before.
    mutating func focus(stock pane: StockMemory.Pane, on line: LineID? = nil) {
        let list = StockList()
        if let row = stock.row { stock.memory.lines[stockPane] = list.identity(of: row) }
        stock.memory.pane = pane
        let place = pane == .places ? stock.memory.place.map { LineID("stock-place", $0.rawValue) } : nil
        let target = line ?? place ?? stock.memory.lines[pane]
        stock.wanted = target
        current.refresh(&self)
        if target == nil || stock.wanted != nil { stock.cursor = 0 }
        stock.wanted = nil
        if case .kind? = stock.row { stock.step(1) }
    }

    /// Another line: another place's parts.
    mutating func followStockCursor() {
        if stock.memory.place == nil, let places = stock.memory.overview?.places {
            stock.memory.place = (places.first { $0.place.kind == .van } ?? places.first)?.id
        }
        guard let row = stock.row, let place = row.place, stock.memory.place != place.id, stockPane != .beside,
            stock.memory.hand == nil
        else { return }
        stock.memory.place = place.id
        stock.memory.lines[.beside] = nil
    }
}
