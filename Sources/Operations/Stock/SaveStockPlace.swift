import DeskModel
import ServiceModel
import Storage

extension SaveStockPlace: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let (saved, isNew) = try scope.save(changes, over: try place.map { try scope.stockPlace($0) })
        return Outcome(.stock(.placeSaved(code: saved.code, isNew: isNew)))
    }
}

extension SetStockMinimum: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let (place, part) = (try scope.stockPlace(place), try scope.part(part))
        let minimum = StockMinimum(StockCell(place.id, part.id), quantity: quantity)
        let names = StockFaultNames(op: .count, part: part.code, unit: part.unit.name)
        if quantity > .most { throw Refusal.stock(.step(.tooMuch, names)) }
        if quantity < .zero { throw Refusal.desk(.invalid(field: .quantity, .belowZero(quantity.description))) }
        if part.unit.isWhole, !quantity.isWhole { throw Refusal.stock(.step(.fraction, names)) }
        if quantity == .zero { try scope.transaction.delete(minimum) } else { try scope.transaction.update(minimum) }
        return Outcome(.stock(.minimumSet(place: place.code, part: part.code, quantity, unit: part.unit.name)))
    }
}

extension CommandScope {
    /// Writes a place of stock with changes; `known` is the one that is there.
    func save(
        _ changes: SaveStockPlace.Changes, over known: StockPlace?
    ) throws -> (place: StockPlace, isNew: Bool) {
        guard let code = changes.code ?? known?.code else { throw Refusal.desk(.invalid(field: .code, .required)) }
        guard let kind = known?.kind ?? changes.kind else { throw Refusal.desk(.invalid(field: .placeKind, .required)) }
        if let asked = changes.kind, let known, asked != known.kind {
            throw Refusal.desk(.invalid(field: .placeKind, .notOneOf(asked.rawValue, allowed: [known.kind.rawValue])))
        }
        var place = try known ?? StockPlace(id: transaction.newID(), code: "", name: "", kind: kind)
        place.code = try text(code, of: .code, limit: 20)
        if let other = try read.stockPlace(code: place.code), other.id != known?.id {
            throw Refusal.desk(.invalid(field: .code, .duplicate(place.code)))
        }
        place.name = try text(changes.name ?? known?.name ?? place.code, of: .name)
        if let technician = changes.technician {
            place.technician = try technician.value.map { try self.technician($0).id }
        }
        if place.technician != nil, kind != .van {
            throw Refusal.desk(.invalid(field: .technician, .notOneOf(kind.rawValue, allowed: ["van"])))
        }
        place.isActive = changes.isActive ?? place.isActive
        try known == nil ? transaction.insert(place) : transaction.update(place)
        return (place, known == nil)
    }
}
