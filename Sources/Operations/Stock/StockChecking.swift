import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// Stock that cannot be, or that nobody looks after.
    func stockFindings() throws -> [Finding] {
        let places = Dictionary(try all(StockPlace.self).map { ($0.id, $0) }) { $1 }
        guard !places.isEmpty else { return [] }
        func subject(_ cell: StockCell) -> String { places[cell.place]?.code ?? cell.place.description }
        func code(_ id: Part.ID) throws -> String { try find(id)?.code ?? id.description }
        let overdrawn = try overdrawnStock().map { cell, balance in
            balance.quantity < .zero || balance.value < 0
                ? Finding(.stock(.negative(part: try code(cell.part), balance.quantity)), subject(cell))
                : Finding(
                    .stock(.overheld(part: try code(cell.part), held: balance.held, onHand: balance.quantity)),
                    subject(cell))
        }
        let gone = try stockPlaceLines().filter { $0.isOrphaned && $0.total.kinds > 0 }.map { line in
            Finding(.stock(.ofGone(technician: line.technician ?? "?", value: line.total.value)), line.place.code)
        }
        let sums = try wrongStockSums().map { Finding(.stock(.sums(part: try code($0.part))), subject($0)) }
        func number(_ id: Order.ID) throws -> String { try find(id)?.number.description ?? id.description }
        let orders = try wrongOrderParts().map {
            Finding(.stock(.sums(part: try code($0.part))), try number($0.order))
        }
        let over = try reservedForOver().map { hold in
            let what = StockFinding.reservedForOver(
                part: try code(hold.cell.part), hold.quantity, place: subject(hold.cell))
            return Finding(.stock(what), try number(hold.order))
        }
        return overdrawn + gone + sums + orders + over
    }
}
