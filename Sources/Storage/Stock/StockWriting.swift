package import ServiceModel

extension Transaction {
    /// Writes a move of the law's with what it sums up to. Gives it as it is written.
    package func write(_ draft: StockMove, by actor: String) throws -> StockMove {
        var move = draft
        move.id = try newID()
        move.by = actor
        try insert(move)
        try sumUp(move)
        return move
    }

    /// Where moves are no longer there, what those of their parts sum up to is made anew.
    func sumUpStock(without former: [FormerRow]) throws {
        let gone = former.filter { $0.table == StockMove.table }.compactMap { $0.after?["part_id"] ?? nil }
        for case .integer(let id) in Set(gone) {
            for table in [Table.stockBalance, .stockHold, .orderPart, .stockSerial] {
                try statements.run("DELETE FROM \(table.name) WHERE part_id = :part", ["part": .integer(id)])
            }
            for move in try read.stockMoves(of: Part.ID(id)) { try sumUp(move) }
        }
    }

    private func sumUp(_ move: StockMove) throws {
        guard let part = move.part else { return }
        if let from = move.from?.place {
            try add(StockCell(from, part), -move.quantity, -move.value, move.heldFrom, move.order)
        }
        if let to = move.to?.place { try add(StockCell(to, part), move.quantity, move.value, move.heldTo, move.order) }
        if let order = move.order {
            let use = (try read.uses(of: order)[part] ?? .none) + move.use
            try write(
                .orderPart,
                [
                    SQLValue(order), SQLValue(part), SQLValue(use.taken), SQLValue(use.used), SQLValue(use.returned),
                    SQLValue(use.lost),
                ])
        }
        guard let end = move.to ?? move.from else { return }
        for piece in move.pieces {
            try write(
                .stockSerial,
                [
                    .text(piece.number), SQLValue(part), SQLValue(end.place), SQLValue(end.outside?.rawValue),
                    SQLValue(piece.isHeld ? move.order : nil),
                ])
        }
    }

    private func add(
        _ cell: StockCell, _ quantity: Quantity, _ value: Int64, _ holding: Quantity, _ order: Order.ID?
    ) throws {
        var balance = try read.balance(cell)
        balance.add(quantity, worth: value, holding: holding)
        try write(
            .stockBalance,
            [
                SQLValue(cell.place), SQLValue(cell.part), SQLValue(balance.quantity), .integer(balance.value),
                SQLValue(balance.held), SQLValue(balance.lastQuantity), .integer(balance.lastValue),
            ])
        guard let order, holding != .zero else { return }
        let held = try read.held(order, cell) + holding
        try write(.stockHold, [SQLValue(order), SQLValue(cell.place), SQLValue(cell.part), SQLValue(held)])
    }
}
