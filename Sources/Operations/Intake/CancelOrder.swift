import DeskModel
import ServiceModel
import Storage

extension CancelOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        try scope.require(.cancel, for: order)
        let reason = try scope.reason(reason)
        let visits = try scope.read.visits(of: order.id)
        guard OrderLifecycle.mayCancel(visits: visits.map(\.state)) else {
            throw Refusal.intake(.orderState(order.number, order.state, act: .cancel, possible: []))
        }
        for visit in visits where !visit.state.isClosed {
            var cancelled = visit
            cancelled.state = try scope.state(after: .cancel, of: visit, number: order.number)
            try scope.transaction.update(cancelled, from: visit)
        }
        if order.hold != nil { try scope.endStop(of: order) }
        order.stage = .cancelled
        order.hold = nil
        try scope.settle(order)
        return Outcome(.intake(.orderCancelled(order.number, reason: reason)))
    }
}
