import DeskModel
import ServiceModel
import Storage

extension PromiseWindow: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        guard visit.state == .open || visit.state.isScheduled else {
            throw Refusal.execution(
                .visitState(
                    order.number, visit.state, act: .place, possible: VisitLifecycle.acts(in: visit.state)))
        }
        guard window.end > scope.now else { throw Refusal.desk(.invalid(field: .window, .inThePast(window.end))) }
        let person = try scope.text(toldTo, of: .told)
        var promised = visit
        promised.promise = Promise(window: window, toldTo: person, toldAt: scope.now)
        try scope.transaction.update(promised, from: visit)
        return Outcome(.dispatching(.windowPromised(order.number, window, to: person)))
    }
}
