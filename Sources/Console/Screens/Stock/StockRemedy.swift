import DeskModel
import ServiceModel

/// Enter on a line of the stock screen.
extension ConsoleState {
    /// The line under the stock screen's cursor; `nil` on other screens.
    var stockRow: StockRow? { current is ListScreen<StockList> ? stock.row : nil }

    /// The part at a place under the cursor.
    var meantStockPart: StockPartLine? {
        if case .part(let line, _)? = stockRow { return line }
        return placePartsRow
    }

    /// The place that keys mean: of the line, or the open one.
    var meantStockPlace: StockPlace? {
        current is ListScreen<PlacePartsList> ? placeParts.memory.place?.place : stockRow?.place
    }

    /// The order of the line: the one that lacks a part, holds it, or gets it.
    var stockOrder: (id: Order.ID, number: OrderNumber)? {
        if current is ListScreen<PickLinesList>, let line = pick.row, let id = line.line.order, let number = line.order
        {
            return (id, number)
        }
        switch stockRow {
        case .short(let short): return (short.visit.order, short.visit.number)
        case .hold(let line): return (line.hold.order, line.order)
        case .kind, .place, .part, .move, nil: return nil
        }
    }

    var stockOpenObstacle: Phrase? {
        switch stockRow {
        case nil: return Phrase("the list is empty", "lista jest pusta")
        case .place, .part, .hold: return nil
        case .kind: return Phrase("it is a heading", "to jest nagłówek")
        case .move: return Phrase("there is nothing behind this line", "za tym wierszem nic nie ma")
        case .short(let short):
            if short.list != nil { return nil }
            if short.part == nil { return Phrase("the part is not in the catalogue", "części nie ma w katalogu") }
            if short.van == nil { return Phrase("the technician has no van", "serwisant nie ma samochodu") }
            if let remedy = short.remedy, remedy.place.id == short.van?.id {
                return Phrase(
                    "what may stand for it is on the van already", "to, co może ją zastąpić, już jest na samochodzie")
            }
            return short.remedy == nil ? Phrase("the part is free nowhere", "nigdzie nie ma wolnej części") : nil
        }
    }

    mutating func openStockRow() -> [Effect] {
        switch stockRow {
        case .place(let line):
            if stock.memory.hand != nil { dropStock() } else { enter(place: line) }
        case .part(let line, _):
            if let place = shownStockPlace { enter(place: place, at: line) }
        case .short(let short): return carryOut(short)
        case .hold(let line): return enterOrder(line.hold.order, line.order)
        case .kind, .move, nil: break
        }
        return []
    }

    /// What a warehouse has goes on the van's pick list and is reserved; what another van has is asked for: it is a move.
    private mutating func carryOut(_ short: ShortPart) -> [Effect] {
        if let number = short.list, short.isListed { return openPickList(.numbered(number)) }
        guard let part = short.part, let van = short.van, let remedy = short.remedy else { return [] }
        guard remedy.place.kind == .warehouse else {
            if let hand = hand(for: short) { ask(hand, to: van) }
            return []
        }
        return perform(
            FillPickList(van: van.id, day: stockDay, what: .short(part.id, short.visit.order)), .plain)
    }
}

extension ShortPart {
    /// It is on a pick list, and there is nothing to add to it.
    var isListed: Bool { list != nil && (rest == .zero || remedy?.place.kind != .warehouse) }
}
