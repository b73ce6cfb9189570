extension StockLaw {
    /// What was there before the program knew of it: from a supplier onto a place of whatever kind, with what it is worth in all,
    /// in grosze. Throws a ``StockFault`` as receiving does.
    package func opening(_ step: StockStep, worth value: Int64) throws -> StockMove {
        guard (0...StockValue.most).contains(value) else { throw StockFault.price }
        var free = step
        free.price = 0
        let pieces = try checked(free, ofAnyKind: true)
        if let to = pieces.to, try standing.balance(StockCell(to, pieces.part.id)).value + value > StockValue.most {
            throw StockFault.price
        }
        var move = try supplied(pieces)
        move.value = value
        return move
    }
}
