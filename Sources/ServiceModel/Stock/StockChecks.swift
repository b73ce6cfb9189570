extension StockLaw {
    /// The general reasons, in the order in which they are looked for; `ofAnyKind` does not ask what kind of place it is.
    func checked(_ step: StockStep, ofAnyKind: Bool = false) throws -> StockPieces {
        guard let id = step.part, let part = try standing.part(id), part.kit.isEmpty else {
            throw StockFault.unknownPart
        }
        let ends = [(step.from, step.op.fromKinds), (step.to, step.op.toKinds)]
        let places = try ends.map { id, kinds -> StockPlace? in
            guard kinds != nil else { return nil }
            guard let id, let place = try standing.place(id) else { throw StockFault.unknownPlace }
            return place
        }
        for (place, end) in zip(places, ends) where !ofAnyKind {
            if let place, end.1?.contains(place.kind) == false { throw StockFault.wrongPlace(place.id) }
        }
        if let from = places[0], from.id == places[1]?.id { throw StockFault.samePlace }
        let quantity = try checkedQuantity(of: step, part)
        if step.op.needsReason, step.reason.allSatisfy(\.isWhitespace) { throw StockFault.reason }
        if step.op.needsPrice {
            guard let price = step.price, (0...StockValue.most).contains(price) else { throw StockFault.price }
        }
        if step.op.needsOrder { try requireOpen(step.order) }
        let pieces = StockPieces(
            step: step, part: part, quantity: quantity, from: places[0]?.id, to: places[1]?.id)
        try checkSerials(of: pieces)
        return pieces
    }

    private func checkedQuantity(of step: StockStep, _ part: Part) throws -> Quantity {
        guard let quantity = step.quantity else { throw StockFault.quantity }
        if quantity > .most { throw StockFault.tooMuch }
        let isCount = step.op == .count
        guard quantity > .zero || isCount && quantity == .zero else {
            throw isCount ? StockFault.belowNothing : .quantity
        }
        if part.unit.isWhole, !quantity.isWhole { throw StockFault.fraction }
        return quantity
    }

    private func checkSerials(of pieces: StockPieces) throws {
        let (step, part) = (pieces.step, pieces.part)
        guard part.hasSerials || !step.serials.isEmpty, step.op != .reserve else { return }
        // As many as were expected, or none: that says which.
        if step.op == .count, step.serials.isEmpty {
            let there = try standing.balance(pieces.fromCell()).quantity
            if pieces.quantity == there || pieces.quantity == .zero { return }
        }
        guard step.op.namesSerials, part.hasSerials, pieces.quantity == Quantity(step.serials.count) else {
            throw StockFault.serialCount(said: step.serials.count, pieces: pieces.quantity)
        }
        if step.serials.contains("") { throw StockFault.serialBlank }
        var seen: Set<String> = []
        for number in step.serials where !seen.insert(number).inserted { throw StockFault.serialDuplicate(number) }
        let known = try step.serials.map { try ($0, standing.serial($0)) }
        for case (let number, let piece?) in known {
            switch step.op {
            case .receive where piece.at != .outside(.supplier), .buy where piece.at != .outside(.supplier):
                throw StockFault.serialDuplicate(number)
            case .takeback where piece.at != .outside(.customer): throw StockFault.serialDuplicate(number)
            default: break
            }
        }
        for (number, piece) in known {
            if let piece, piece.part != part.id { throw StockFault.serialUnknown(number) }
            if step.op == .count {
                try requireFindable(number, piece, at: pieces.from)
            } else if let from = pieces.from, piece?.at != .place(from) {
                throw StockFault.serialUnknown(number)
            }
        }
    }
}
