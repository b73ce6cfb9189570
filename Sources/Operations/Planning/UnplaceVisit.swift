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
        return Outcome(.planning(.visitUnplaced(order.number, from: spot)), staying: try scope.staying(on: placement))
    }
}

extension CommandScope {
    /// What is still to be done on a day of which something was taken: it keeps its times.
    fileprivate func staying(on placement: Placement) throws -> [StayingVisit] {
        try placement.cells.flatMap { cell in
            try read.visits(on: cell).compactMap { visit in
                guard let start = visit.placement?.start(on: cell.day), !visit.state.isClosed else { return nil }
                return StayingVisit(
                    visit: visit.id, order: try order(visit.order).number, day: cell.day, start: start)
            }
        }
    }

    /// A placement as the journal names it.
    func spot(_ placement: Placement) throws -> Spot {
        Spot(
            technician: try technician(placement.leader).name, day: placement.day, start: placement.start,
            members: try placement.members.map { try technician($0).name })
    }
}
