import DeskModel
import ServiceModel
import Storage

extension GiveVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let before = try scope.visit(visit)
        let isSent = before.state == .dispatched || before.state == .accepted
        if isSent {
            // Who has it has to be told, and that takes the role that tells people.
            if let actor = scope.actor { try scope.read.require(.dispatch, of: actor) }
            _ = try RecallVisit(visit: visit).perform(in: scope)
        }
        let placed = try PlaceVisit(visit: visit, technician: technician, day: day, start: start).perform(in: scope)
        guard isSent else { return placed }
        _ = try DispatchVisit(visit: visit).perform(in: scope)
        // In a draft it is moved and no more.
        guard !scope.isDraft else { return placed }
        let order = try scope.order(before.order)
        let from = try before.placement.map(scope.spot)
        let to = try scope.spot(scope.placement(of: scope.visit(visit), order.number))
        var given = placed
        given.summary = placed.summary.replacingMove(
            with: .dispatching(.visitGiven(order.number, from: from, to: to)))
        return given
    }
}

extension Summary {
    /// What was missed by a move stays told behind another sentence about the move.
    fileprivate func replacingMove(with summary: Summary) -> Summary {
        if case .desk(.missing(_, let missed)) = self { .desk(.missing(summary, missed)) } else { summary }
    }
}
