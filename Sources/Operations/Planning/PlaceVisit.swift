import DeskModel
import ServiceModel
import Storage

extension PlaceVisit: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let visit = try scope.visit(visit)
        let order = try scope.order(visit.order)
        try require(visit, order, in: scope)
        let technician = try scope.technician(technician)
        let cell = CellKey(technician.id, day)
        let snapshot = try Snapshot(scope.read, cell: cell, with: visit.id, calendar: scope.calendar)
        guard snapshot.visits[visit.id]?.location != nil else {
            throw Refusal.notReady(order.number, missing: [.coordinates])
        }
        let placing = try Placing(snapshot, visit.id, now: scope.minute, company: scope.company)
        let decision = placing.decide(visit.id, in: cell, start: start)
        let reason = try self.override.map { try scope.reason($0) }
        guard decision.breaches.isEmpty || reason != nil else {
            throw Refusal.rules(order.number, technician: technician.name, day, decision.breaches)
        }
        let override = decision.breaches.isEmpty ? nil : reason
        try write(decision, override: override, in: scope)
        try scope.settle(order)
        let to = Summary.Spot(technician: technician.name, day: day, start: decision.placements[visit.id]!.start)
        guard let from = visit.placement else {
            return Outcome(.visitPlaced(order.number, to: to, override: override))
        }
        return Outcome(.visitMoved(order.number, from: try scope.spot(from), to: to, override: override))
    }

    /// It may be placed in its state, and its order does not wait for something.
    private func require(_ visit: Visit, _ order: Order, in scope: CommandScope) throws {
        guard order.state.hasOpenWork else {
            let possible = OrderAct.allCases.filter { OrderLifecycle.allows($0, in: order.state) }
            throw Refusal.orderState(order.number, order.state, act: .qualify, possible: possible)
        }
        _ = try scope.state(after: .place, of: visit, number: order.number)
        let changesTechnician = visit.placement.map { $0.leader != technician } ?? false
        if visit.lock == .both || visit.lock == .technician && changesTechnician || visit.lock == .time {
            let name = try scope.technician(technician).name
            throw Refusal.rules(order.number, technician: name, day, [.visitFixed])
        }
    }

    private func write(_ decision: Placing.Decision, override: String?, in scope: CommandScope) throws {
        for (id, placement) in decision.placements.sorted(by: { $0.key < $1.key }) {
            let old = try scope.visit(id)
            var new = old
            new.placement = placement
            if id == visit {
                new.state = .planned
                new.overrideReason = override
            }
            try scope.transaction.update(new, from: old)
        }
    }
}

extension CommandScope {
    /// Now, in whole minutes.
    var minute: Timestamp { Timestamp(seconds: now.seconds / 60 * 60) }
}
