extension StockLaw {
    /// What was counted is there now; a count is never refused for what is held, but for pieces with numbers of which an order
    /// holds each.
    func counted(_ pieces: StockPieces) throws -> [StockMove] {
        let there = try standing.balance(pieces.fromCell())
        // Nobody has to read numbers where as many are there as were expected.
        if pieces.quantity == there.quantity, pieces.step.serials.isEmpty { return [] }
        guard pieces.part.hasSerials else {
            return [try difference(pieces, pieces.quantity - there.quantity, from: there)]
        }
        return try countedPieces(pieces, there)
    }

    /// Pieces that are not there go, and then those come that nobody expected.
    private func countedPieces(_ pieces: StockPieces, _ before: StockBalance) throws -> [StockMove] {
        let known = try standing.serials(pieces.fromCell())
        let named = Set(pieces.step.serials)
        let missing = known.keys.filter { !named.contains($0) }.sorted()
        let found = pieces.step.serials.filter { known[$0] == nil }
        if missing.contains(where: { (known[$0] ?? nil) != nil }) {
            throw StockFault.reserved(onHand: before.quantity, free: before.free)
        }
        var there = before
        var moves: [StockMove] = []
        for (numbers, change) in [(missing, -Quantity(missing.count)), (found, Quantity(found.count))]
        where !numbers.isEmpty {
            var move = try difference(pieces, change, from: there)
            move.pieces = numbers.map { MovedPiece($0) }
            moves.append(move)
            there.add(change, worth: change < .zero ? -move.value : move.value, holding: .zero)
        }
        return moves
    }

    /// So much more than was expected, or less.
    private func difference(
        _ pieces: StockPieces, _ change: Quantity, from there: StockBalance
    ) throws -> StockMove {
        let place = try pieces.fromCell().place
        let isLess = change < .zero
        var move = draft(pieces)
        move.quantity = isLess ? -change : change
        move.from = isLess ? .place(place) : .outside(.difference)
        move.to = isLess ? .outside(.difference) : .place(place)
        guard let value = isLess ? there.leaving(move.quantity) : there.found(move.quantity),
            isLess || there.value + value <= StockValue.most
        else { throw StockFault.tooMuch }
        move.value = value
        return move
    }

    /// A piece that was found may be one that nobody knows, or that was lost; never one that the books have elsewhere.
    func requireFindable(_ number: String, _ piece: SerialStanding?, at place: StockPlace.ID?) throws {
        guard let piece else { return }
        let isElsewhere = piece.at.place.map { $0 != place } ?? (piece.at == .outside(.customer))
        if isElsewhere { throw StockFault.serialElsewhere(number, piece.at.place) }
    }
}
