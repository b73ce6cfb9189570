import DeskModel
import ServiceModel
import Storage

extension UnplaceVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        _ = try scope.state(after: .unplace, of: visit, number: order.number)
        guard let placement = visit.placement else {
            throw Refusal.execution(.visitState(order.number, visit.state, act: .unplace, possible: [.place]))
        }
        let spot = try scope.spot(placement)
        try scope.open(visit)
        try scope.settle(order)
        return Outcome(.planning(.visitUnplaced(order.number, from: spot)))
    }
}

extension CommandScope {
    /// A placement as the journal names it.
    func spot(_ placement: Placement) throws -> Spot {
        Spot(
            technician: try technician(placement.leader).name, day: placement.day, start: placement.start)
    }
}
