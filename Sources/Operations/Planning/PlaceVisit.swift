import DeskModel
import ServiceModel
import Storage

extension PlaceVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard !isExact || start != nil else { throw Refusal.desk(.invalid(field: .at, .required)) }
        let drop = Drop(
            visits: [visit], cell: CellKey(technician, day), start: start, isExact: isExact, crew: crew,
            override: self.override, basis: basis)
        let dropped = try drop.perform(in: scope)
        let (old, order) = dropped.visits[0]
        let override = dropped.override
        if dropped.stands { return Outcome(dropped.standing) }
        guard let from = old.placement else {
            return Outcome(dropped.saying(.planning(.visitPlaced(order.number, to: dropped.to, override: override))))
        }
        let moved = Summary.planning(
            .visitMoved(order.number, from: try scope.spot(from), to: dropped.to, override: override))
        return Outcome(dropped.saying(moved))
    }
}

extension PlaceVisits: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard !visits.isEmpty else { throw Refusal.desk(.nothingChosen) }
        let drop = Drop(
            visits: visits, cell: CellKey(technician, day), start: start, override: self.override, basis: basis)
        let dropped = try drop.perform(in: scope)
        if dropped.stands { return Outcome(dropped.standing) }
        return Outcome(
            dropped.saying(
                .planning(.visitsPlaced(dropped.visits.map(\.order.number), to: dropped.to, override: dropped.override))
            ))
    }
}
