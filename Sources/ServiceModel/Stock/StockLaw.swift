/// What may be done with parts, and what moves come of it. It reads and writes nothing itself.
package struct StockLaw {
    let standing: any StockStanding
    let now: Timestamp

    package init(_ standing: any StockStanding, at now: Timestamp) {
        self.standing = standing
        self.now = now
    }

    /// The moves of a step, in their order; none where it changes nothing. Throws a ``StockFault`` when it is not allowed.
    package func moves(of step: StockStep) throws -> [StockMove] {
        switch step.op {
        case .release:
            try requireOpen(step.order)
            return try releases(of: step.order)
        case .close: return try closing(step.order)
        case .unuse: return [try reversedUse(step)]
        case .count: return try counted(checked(step))
        case .receive, .buy, .transfer, .scrap, .reserve, .issue, .use, .return, .keep, .lose, .takeback:
            return [try move(checked(step))]
        }
    }

    private func move(_ pieces: StockPieces) throws -> StockMove {
        switch pieces.step.op {
        case .receive, .buy: try supplied(pieces)
        case .transfer, .scrap: try moved(pieces)
        case .reserve: try reserved(pieces)
        case .issue: try issued(pieces)
        case .use: try used(pieces)
        case .return, .keep, .lose: try givenBack(pieces)
        case .takeback, .release, .close, .unuse, .count: takenBack(pieces)
        }
    }

    func requireOpen(_ order: Order.ID?) throws {
        guard let order else { throw StockFault.unknownMove }
        if try standing.isClosed(order) { throw StockFault.closed }
    }
}
