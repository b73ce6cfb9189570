extension StockLaw {
    func draft(_ pieces: StockPieces) -> StockMove {
        var move = StockMove(pieces.step.op, part: pieces.part.id, at: now)
        move.order = pieces.step.op.needsOrder ? pieces.step.order : nil
        if pieces.step.op.namesSerials {
            let (isHeld, wasHeld) = (pieces.step.op.holdsAfter, pieces.step.op.heldBefore)
            move.pieces = pieces.step.serials.map { MovedPiece($0, wasHeld: wasHeld, isHeld: isHeld) }
        }
        move.reason = pieces.step.reason
        move.from = pieces.from.map { .place($0) }
        move.to = pieces.to.map { .place($0) }
        return move
    }

    func supplied(_ pieces: StockPieces) throws -> StockMove {
        guard let price = pieces.step.price, let value = StockValue.value(at: price, of: pieces.quantity),
            value <= StockValue.most
        else { throw StockFault.price }
        guard let to = pieces.to else { throw StockFault.unknownPlace }
        let there = try standing.balance(StockCell(to, pieces.part.id))
        if there.quantity + pieces.quantity > .most { throw StockFault.tooMuch }
        if there.value + value > StockValue.most { throw StockFault.price }
        var move = draft(pieces)
        move.from = .outside(.supplier)
        (move.quantity, move.value) = (pieces.quantity, value)
        if pieces.step.op == .buy {
            move.heldTo = pieces.quantity
            move.use.taken = pieces.quantity
        }
        return move
    }

    /// Only free quantity leaves, and no piece that an order holds.
    func moved(_ pieces: StockPieces) throws -> StockMove {
        let there = try onHand(pieces)
        let isHeld = try pieces.step.serials.contains { try standing.serial($0)?.order != nil }
        if there.free < pieces.quantity || isHeld { throw refusal(there) }
        var move = draft(pieces)
        if pieces.step.op == .scrap { move.to = .outside(.scrap) }
        return try carrying(move, pieces, from: there)
    }

    func reserved(_ pieces: StockPieces) throws -> StockMove {
        let there = try onHand(pieces)
        if there.free < pieces.quantity { throw refusal(there) }
        var move = draft(pieces)
        move.heldFrom = pieces.quantity
        return move
    }

    func issued(_ pieces: StockPieces) throws -> StockMove {
        let there = try onHand(pieces)
        let own = min(pieces.quantity, try standing.held(pieces.order(), pieces.fromCell()))
        let rest = pieces.quantity - own
        if rest > .zero, there.free < rest { throw refusal(there) }
        var move = draft(pieces)
        (move.heldFrom, move.heldTo, move.use.taken) = (-own, pieces.quantity, pieces.quantity)
        return try carrying(move, pieces, from: there)
    }

    func used(_ pieces: StockPieces) throws -> StockMove {
        let order = try pieces.order()
        let there = try onHand(pieces)
        var own = min(pieces.quantity, try standing.held(order, pieces.fromCell()))
        let holders = try pieces.step.serials.map { try standing.serial($0)?.order }
        if pieces.part.hasSerials {
            if holders.contains(where: { $0 != nil && $0 != order }) { throw refusal(there) }
            own = Quantity(holders.count { $0 == order })
        }
        let rest = pieces.quantity - own
        if rest > .zero, there.free < rest { throw refusal(there) }
        var move = draft(pieces)
        move.to = .outside(.customer)
        move.pieces = zip(pieces.step.serials, holders).map { MovedPiece($0, wasHeld: $1 == order) }
        (move.heldFrom, move.use.taken, move.use.used) = (-own, rest, pieces.quantity)
        return try carrying(move, pieces, from: there)
    }

    /// What an order holds on a van goes back, stays there for nobody, or is lost.
    func givenBack(_ pieces: StockPieces) throws -> StockMove {
        let (order, cell) = (try pieces.order(), try pieces.fromCell())
        let held = try standing.held(order, cell)
        let others = try pieces.step.serials.contains { try standing.serial($0)?.order != order }
        if held < pieces.quantity || others { throw StockFault.overReturn(held: held) }
        let there = try onHand(pieces)
        var move = draft(pieces)
        move.heldFrom = -pieces.quantity
        switch pieces.step.op {
        case .lose:
            move.to = .outside(.scrap)
            move.use.lost = pieces.quantity
        case .keep:
            move.use.returned = pieces.quantity
            return move
        case .return, .receive, .buy, .transfer, .scrap, .reserve, .release, .issue, .use, .takeback, .count, .unuse,
            .close:
            move.use.returned = pieces.quantity
        }
        return try carrying(move, pieces, from: there)
    }

    func takenBack(_ pieces: StockPieces) -> StockMove {
        var move = draft(pieces)
        move.from = .outside(.customer)
        move.quantity = pieces.quantity
        return move
    }

    /// How much is where it is to leave; throws `short` where that is too little.
    private func onHand(_ pieces: StockPieces) throws -> StockBalance {
        let there = try standing.balance(pieces.fromCell())
        if there.quantity < pieces.quantity { throw StockFault.short(onHand: there.quantity) }
        return there
    }

    private func refusal(_ there: StockBalance) -> StockFault {
        .reserved(onHand: there.quantity, free: there.free)
    }

    private func carrying(_ move: StockMove, _ pieces: StockPieces, from there: StockBalance) throws -> StockMove {
        guard let value = there.leaving(pieces.quantity) else { throw StockFault.quantity }
        var move = move
        (move.quantity, move.value) = (pieces.quantity, value)
        return move
    }
}
