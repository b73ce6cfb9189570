extension StockLaw {
    /// The move that takes a written one back: the same quantity and value the other way. Throws `goneOn` where what came of
    /// it has gone on since, and `reversed` where it was taken back already.
    package func counter(to move: StockMove) throws -> StockMove {
        if try standing.isReversed(move.id) { throw StockFault.reversed }
        var back = StockMove(move.op.counter, part: move.part, at: now)
        (back.quantity, back.value, back.order) = (move.quantity, move.value, move.order)
        back.pieces = move.pieces.map { MovedPiece($0.number, wasHeld: $0.isHeld, isHeld: $0.wasHeld) }
        // Where parts are only held, the place stays the same.
        (back.from, back.to) = move.to == nil ? (move.from, nil) : (move.to, move.from)
        (back.heldFrom, back.heldTo) = move.to == nil ? (-move.heldFrom, .zero) : (-move.heldTo, -move.heldFrom)
        back.use = -move.use
        back.reverses = move.id
        try requirePossible(back, after: move)
        return back
    }

    private func requirePossible(_ back: StockMove, after move: StockMove) throws {
        if move.op != .close, let order = move.order, try standing.isClosed(order) { throw StockFault.closed }
        guard let part = move.part else { return }
        try requirePossible(back, part, at: back.from, less: back.quantity, worth: back.value, holding: back.heldFrom)
        try requirePossible(back, part, at: back.to, less: .zero, worth: 0, holding: back.heldTo)
        if let order = move.order {
            let after = (try standing.uses(of: order)[part] ?? .none) + back.use
            let counts = [after.taken, after.used, after.returned, after.lost, after.difference]
            if counts.contains(where: { $0 < .zero }) { throw StockFault.goneOn }
        }
        for piece in move.pieces {
            let there = try standing.serial(piece.number)
            guard there?.at == move.to ?? move.from, there?.order == (piece.isHeld ? move.order : nil) else {
                throw StockFault.goneOn
            }
        }
    }

    /// There is as much as goes, in quantity and in value, and what others hold is not touched. Less than nothing may be free
    /// afterwards where a count found too little, and not where something has taken of it since.
    private func requirePossible(
        _ back: StockMove, _ part: Part.ID, at end: StockEnd?, less: Quantity, worth: Int64, holding: Quantity
    ) throws {
        guard let place = end?.place else { return }
        let cell = StockCell(place, part)
        let before = try standing.balance(cell)
        let quantity = before.quantity - less
        let value = before.value - worth
        let free = quantity - before.held - holding
        if quantity < .zero || value < 0 || quantity == .zero && value != 0 { throw StockFault.goneOn }
        let takesFree = less > .zero || holding > .zero
        if takesFree, back.op != .count, end == back.from, free < min(.zero, before.free),
            let move = back.reverses, try isTaken(from: cell, since: move, counting: less == .zero)
        {
            throw StockFault.goneOn
        }
        if holding != .zero, let order = back.order, try standing.held(order, cell) + holding < .zero {
            throw StockFault.goneOn
        }
    }
}

extension StockLaw {
    /// Whether something that stands has taken free quantity of a cell since a move; `counting` those too that found less. What
    /// came since and was taken back since has not.
    private func isTaken(from cell: StockCell, since move: StockMove.ID, counting: Bool) throws -> Bool {
        try standing.moves(of: cell.part).contains { later in
            guard later.id > move, later.reverses.map({ $0 < move }) ?? true, counting || later.op != .count,
                later.freed(at: cell.place) < .zero
            else { return false }
            return try !standing.isReversed(later.id)
        }
    }
}

extension StockMove {
    /// How much more of it is free at a place afterwards.
    fileprivate func freed(at place: StockPlace.ID) -> Quantity {
        var freed = Quantity.zero
        if from?.place == place { freed -= quantity + heldFrom }
        if to?.place == place { freed += quantity - heldTo }
        return freed
    }
}

extension StockOp {
    /// What a move that takes one of this kind back is called.
    fileprivate var counter: StockOp {
        switch self {
        case .use: .unuse
        case .unuse: .use
        case .receive, .buy, .transfer, .scrap, .reserve, .release, .issue, .return, .keep, .lose, .takeback, .count,
            .close:
            self
        }
    }
}
