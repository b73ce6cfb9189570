/// All stock in memory: what moves sum up to. The store keeps the same sums beside its moves.
package struct StockBook: StockStanding {
    package private(set) var parts: [Part.ID: Part]
    package private(set) var places: [StockPlace.ID: StockPlace]
    package private(set) var moves: [StockMove.ID: StockMove] = [:]
    package private(set) var balances: [StockCell: StockBalance] = [:]
    package private(set) var held: [Order.ID: [StockCell: Quantity]] = [:]
    package private(set) var uses: [Order.ID: [Part.ID: PartUse]] = [:]
    package private(set) var serials: [String: SerialStanding] = [:]
    package private(set) var reversed: Set<StockMove.ID> = []
    package private(set) var closed: Set<Order.ID> = []

    package init(parts: [Part], places: [StockPlace]) {
        self.parts = Dictionary(parts.map { ($0.id, $0) }) { $1 }
        self.places = Dictionary(places.map { ($0.id, $0) }) { $1 }
    }

    package func part(_ id: Part.ID) -> Part? { parts[id] }
    package func place(_ id: StockPlace.ID) -> StockPlace? { places[id] }
    package func balance(_ cell: StockCell) -> StockBalance { balances[cell] ?? StockBalance() }
    package func held(_ order: Order.ID, _ cell: StockCell) -> Quantity { held[order]?[cell] ?? .zero }
    package func holds(of order: Order.ID) -> [StockCell: Quantity] { held[order] ?? [:] }
    package func uses(of order: Order.ID) -> [Part.ID: PartUse] { uses[order] ?? [:] }
    package func isClosed(_ order: Order.ID) -> Bool { closed.contains(order) }
    package func serial(_ number: String) -> SerialStanding? { serials[number] }
    package func serials(_ cell: StockCell) -> [String: Order.ID?] {
        serials.filter { $0.value.part == cell.part && $0.value.at == .place(cell.place) }.mapValues(\.order)
    }
    package func move(_ id: StockMove.ID) -> StockMove? { moves[id] }
    package func moves(of part: Part.ID) -> [StockMove] {
        moves.values.filter { $0.part == part }.sorted { $0.id < $1.id }
    }
    package func isReversed(_ id: StockMove.ID) -> Bool { reversed.contains(id) }

    /// Takes a move in. Moves come in the order in which they were written.
    package mutating func add(_ move: StockMove) {
        moves[move.id] = move
        if let other = move.reverses { turn(other) }
        // An order that is open is closed, and one that is closed is opened by taking that back.
        if move.op == .close, let order = move.order { closed.formSymmetricDifference([order]) }
        guard let part = move.part else { return }
        if let from = move.from?.place {
            add(StockCell(from, part), -move.quantity, -move.value, move.heldFrom, move.order)
        }
        if let to = move.to?.place { add(StockCell(to, part), move.quantity, move.value, move.heldTo, move.order) }
        if let order = move.order { uses[order, default: [:]][part] = (uses[order]?[part] ?? .none) + move.use }
        guard let end = move.to ?? move.from else { return }
        for piece in move.pieces {
            serials[piece.number] = SerialStanding(part: part, at: end, order: piece.isHeld ? move.order : nil)
        }
    }

    /// What a move takes back stands no more; what that had taken back stands again, and so on.
    private mutating func turn(_ first: StockMove.ID) {
        var next: StockMove.ID? = first
        while let id = next {
            reversed.formSymmetricDifference([id])
            next = moves[id]?.reverses
        }
    }

    private mutating func add(
        _ cell: StockCell, _ quantity: Quantity, _ value: Int64, _ holding: Quantity, _ order: Order.ID?
    ) {
        balances[cell, default: StockBalance()].add(quantity, worth: value, holding: holding)
        if let order, holding != .zero { held[order, default: [:]][cell, default: .zero] += holding }
    }
}
