import DeskModel
import ServiceModel
import Storage

/// What an order has on vans, and the steps that use it up.
struct PartsOnVans {
    let scope: CommandScope
    let order: Order
    /// The van of who was there; `nil` where there is none.
    let own: StockPlace?

    /// Used is what was taken, from the own van first; more only where that is free there and was said. Throws `notTaken`.
    func uses(_ said: SaidPart, mayBeFree: Bool) throws -> [StockStep] {
        let part = try checked(said, .use)
        if part.hasSerials { return try pieces(said, of: part, mayBeFree: mayBeFree) }
        var (steps, rest) = try steps(.use, said, of: part)
        guard rest > .zero else { return steps }
        guard mayBeFree, let own else { throw try notTaken(said.quantity, said.quantity - rest, of: part) }
        if let index = steps.firstIndex(where: { $0.from == own.id }) {
            steps[index].quantity = (steps[index].quantity ?? .zero) + rest
        } else {
            steps.append(StockStep(.use, part: part.id, rest, from: own.id, order: order.id))
        }
        return steps
    }

    /// Returned, kept and lost is what was taken. Throws `overReturn`.
    func givesBack(
        _ said: SaidPart, _ op: StockOp, to place: StockPlace.ID? = nil, reason: String = ""
    ) throws -> [StockStep] {
        let part = try checked(said, op)
        var (steps, rest) = try steps(op, said, of: part)
        guard rest == .zero else {
            let fault = StockFault.overReturn(held: said.quantity - rest)
            throw Refusal.stock(.step(fault, names(op, part, said.quantity)))
        }
        for index in steps.indices { (steps[index].to, steps[index].reason) = (place, reason) }
        return steps
    }

    /// A step for each van that has some for the order, and how much of it none has.
    private func steps(_ op: StockOp, _ said: SaidPart, of part: Part) throws -> (steps: [StockStep], rest: Quantity) {
        var (steps, rest, numbers): ([StockStep], Quantity, [String]) = ([], said.quantity, said.serials)
        for (van, held) in try held(part) where rest > .zero {
            var some = min(rest, held)
            var own: [String] = []
            if part.hasSerials {
                own = try numbers.filter { try scope.read.serial($0)?.at.place == van }
                some = Quantity(own.count)
                numbers.removeAll(where: own.contains)
                if some == .zero { continue }
            }
            steps.append(StockStep(op, part: part.id, some, from: van, order: order.id, serials: own))
            rest -= some
        }
        return (steps, rest)
    }

    /// Each piece from the van it is on. What the order did not take may be used where that was said.
    private func pieces(_ said: SaidPart, of part: Part, mayBeFree: Bool) throws -> [StockStep] {
        let known = try said.serials.map { try ($0, scope.read.serial($0)) }
        let vans = Set(try scope.read.all(StockPlace.self).filter { $0.kind == .van }.map(\.id))
        func van(_ piece: SerialStanding?) -> StockPlace.ID? {
            piece?.at.place.flatMap { vans.contains($0) ? $0 : nil }
        }
        let free = known.filter { van($0.1) != nil && $0.1?.order == nil }
        if !mayBeFree, !free.isEmpty {
            throw try notTaken(said.quantity, said.quantity - Quantity(free.count), of: part)
        }
        // One that is on no van is none of the own one, and the law says so.
        guard let fallback = own?.id ?? known.compactMap({ van($0.1) }).first else {
            throw try notTaken(said.quantity, .zero, of: part)
        }
        return Dictionary(grouping: known) { van($0.1) ?? fallback }.sorted { $0.key < $1.key }.map { place, pieces in
            StockStep(
                .use, part: part.id, Quantity(pieces.count), from: place, order: order.id, serials: pieces.map(\.0))
        }
    }

    /// What the order holds of a part, the own van first.
    private func held(_ part: Part) throws -> [(van: StockPlace.ID, quantity: Quantity)] {
        try scope.read.holds(of: order.id).compactMap { cell, quantity in
            guard cell.part == part.id, quantity > .zero, try scope.stockPlace(cell.place).kind == .van else {
                return nil
            }
            return (cell.place, quantity)
        }.sorted { ($0.van == own?.id ? 0 : 1, $0.van) < ($1.van == own?.id ? 0 : 1, $1.van) }
    }

    /// The part, of which so much can be meant.
    private func checked(_ said: SaidPart, _ op: StockOp) throws -> Part {
        let part = try scope.part(said.part)
        func refuse(_ fault: StockFault) -> Refusal { .stock(.step(fault, names(op, part, said.quantity))) }
        if said.quantity > .most { throw refuse(.tooMuch) }
        guard said.quantity > .zero else { throw refuse(.quantity) }
        if part.unit.isWhole, !said.quantity.isWhole { throw refuse(.fraction) }
        if part.hasSerials || !said.serials.isEmpty, !part.hasSerials || said.quantity != Quantity(said.serials.count) {
            throw refuse(.serialCount(said: said.serials.count, pieces: said.quantity))
        }
        if let twice = said.serials.first(where: { number in said.serials.count { $0 == number } > 1 }) {
            throw refuse(.serialDuplicate(twice))
        }
        return part
    }

    private func names(_ op: StockOp, _ part: Part, _ quantity: Quantity) -> StockFaultNames {
        StockFaultNames(
            op: op, part: part.code, unit: part.unit.name, place: own?.code ?? "", order: order.number, asked: quantity,
            hasSerials: part.hasSerials)
    }

    private func notTaken(_ used: Quantity, _ left: Quantity, of part: Part) throws -> Refusal {
        let taken = try scope.read.uses(of: order.id)[part.id]?.taken ?? .zero
        return .stock(
            .notTaken(
                part: part.code, unit: part.unit.name, used: used, left: left, taken: taken, van: own?.code))
    }
}
