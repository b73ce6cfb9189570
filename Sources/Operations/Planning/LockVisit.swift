import DeskModel
import ServiceModel
import Storage

extension LockVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        guard visit.state.isScheduled else {
            throw Refusal.execution(
                .visitState(
                    order.number, visit.state, act: .place, possible: VisitLifecycle.acts(in: visit.state)))
        }
        var locked = visit
        locked.lock = lock
        try scope.transaction.update(locked, from: visit)
        return Outcome(.planning(.visitLocked(order.number, lock)))
    }
}
