import DeskModel
import ServiceModel
import Storage

extension BookStock: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        if let countedAfter {
            for step in steps where step.op == .count {
                guard let place = step.from, let part = step.part,
                    let last = try scope.read.lastStockMove(StockCell(place, part)), last > countedAfter
                else { continue }
                let moves = try scope.read.stockMoves(of: part).count { move in
                    move.id > countedAfter && [move.from?.place, move.to?.place].contains(place)
                }
                throw Refusal.stock(
                    .movedSince(
                        place: try scope.stockPlace(place).code, part: try scope.part(part).code, moves: moves))
            }
        }
        let moves = try scope.book(steps)
        let naming = StockNaming(scope.read)
        return Outcome(.stock(.booked(try moves.map(naming.booked))))
    }
}
