extension StockLaw {
    /// What lets go of all that an order has reserved in warehouses; what is on vans stays.
    package func releases(of order: Order.ID?) throws -> [StockMove] {
        guard let order else { throw StockFault.unknownMove }
        return try standing.holds(of: order).sorted {
            ($0.key.place, $0.key.part) < ($1.key.place, $1.key.part)
        }.compactMap { cell, held in
            guard try standing.place(cell.place)?.kind == .warehouse, held > .zero else { return nil }
            var move = StockMove(.release, part: cell.part, at: now)
            move.order = order
            move.from = .place(cell.place)
            move.heldFrom = -held
            return move
        }
    }

    func closing(_ order: Order.ID?) throws -> [StockMove] {
        try requireOpen(order)
        guard let order else { throw StockFault.unknownMove }
        let open = try standing.uses(of: order).mapValues(\.difference).filter { $0.value != .zero }
        guard open.isEmpty else { throw StockFault.balance(open) }
        var close = StockMove(.close, part: nil, at: now)
        close.order = order
        return try releases(of: order) + [close]
    }

    /// The same quantity and the same value come back to the van, and the order holds them again.
    func reversedUse(_ step: StockStep) throws -> StockMove {
        guard let id = step.move, let use = try standing.move(id), use.op == .use else {
            throw StockFault.unknownMove
        }
        if try standing.isReversed(id) { throw StockFault.reversed }
        try requireOpen(use.order)
        for piece in use.pieces where try standing.serial(piece.number)?.at != .outside(.customer) {
            throw StockFault.serialUnknown(piece.number)
        }
        var back = StockMove(.unuse, part: use.part, at: now)
        (back.quantity, back.value, back.order) = (use.quantity, use.value, use.order)
        back.pieces = use.pieces.map { MovedPiece($0.number, isHeld: true) }
        (back.from, back.to) = (use.to, use.from)
        back.heldTo = use.quantity
        back.use.used = -use.quantity
        back.reverses = id
        back.reason = step.reason
        return back
    }
}
