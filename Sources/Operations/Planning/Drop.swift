import DeskModel
import ServiceModel
import Storage

/// Writes visits into a cell as `Placing` decides: one, or several together, all of them or none.
struct Drop {
    let visits: [Visit.ID]
    let cell: CellKey
    let start: Timestamp?
    /// The one visit starts at `start` and at no other time, and stays there.
    var isExact = false
    let override: String?
    let basis: Basis

    struct Dropped {
        /// As they were before, in the command's order.
        var visits: [(visit: Visit, order: Order)]
        /// Where the first of them starts now.
        var to: Summary.Spot
        /// The reason, when a rule was broken.
        var override: String?
    }

    func perform(in scope: CommandScope) throws -> Dropped {
        try scope.transaction.check(basis)
        guard Set(visits).count == visits.count else { throw Refusal.invalid(field: .number, .duplicate("")) }
        let dropped = try visits.map { id in
            let visit = try scope.visit(id)
            let order = try scope.order(visit.order)
            try require(visit, order, in: scope)
            return (visit: visit, order: order)
        }
        let technician = try scope.technician(cell.technician)
        let snapshot = try Snapshot(
            scope.read, cell: cell, with: visits, calendar: scope.calendar, travel: try scope.travel())
        for (visit, order) in dropped where snapshot.visits[visit.id]?.location == nil {
            throw Refusal.notReady(order.number, missing: [.coordinates])
        }
        let exact = isExact && visits.count == 1 ? start : nil
        let exactDay = try exact.flatMap { try scope.read.shiftDay(of: visits[0], at: $0, technician, scope.calendar) }
        let placing = try Placing(
            snapshot, visits, now: scope.minute, company: scope.company, exact: exact, exactDay: exactDay)
        let decision = placing.decide(visits, in: cell, start: start)
        let reason = try self.override.map { try scope.reason($0) }
        if reason == nil, let (visit, order) = dropped.first(where: { decision.breaches[$0.visit.id] != nil }) {
            throw Refusal.rules(
                order.number, technician: technician.name, cell.day, decision.breaches[visit.id] ?? [])
        }
        try write(decision, reason: reason, keepsTime: exact != nil, in: scope)
        for order in Set(dropped.map(\.order.id)).sorted() { try scope.settle(try scope.order(order)) }
        let first = visits.compactMap { decision.placements[$0]?.start }.min()!
        return Dropped(
            visits: dropped,
            to: Summary.Spot(
                technician: technician.name, day: cell.day, start: first, isTimeKept: exact != nil),
            override: decision.breaches.isEmpty ? nil : reason)
    }

    /// It may be placed in its state, and its order does not wait for something.
    private func require(_ visit: Visit, _ order: Order, in scope: CommandScope) throws {
        guard order.state.hasOpenWork else {
            let possible = OrderAct.allCases.filter { OrderLifecycle.allows($0, in: order.state) }
            throw Refusal.orderState(order.number, order.state, act: .qualify, possible: possible)
        }
        _ = try scope.state(after: .place, of: visit, number: order.number)
        let changesTechnician = visit.placement.map { $0.leader != cell.technician } ?? false
        if visit.lock == .both || visit.lock == .technician && changesTechnician || visit.lock == .time && !isExact {
            let name = try scope.technician(cell.technician).name
            throw Refusal.rules(order.number, technician: name, cell.day, [.visitFixed])
        }
    }

    /// The reason stays on those that break a rule, and on no other.
    private func write(
        _ decision: Placing.Decision, reason: String?, keepsTime: Bool, in scope: CommandScope
    ) throws {
        let inHand = Set(visits)
        for (id, placement) in decision.placements.sorted(by: { $0.key < $1.key }) {
            let old = try scope.visit(id)
            var new = old
            new.placement = placement
            if inHand.contains(id) {
                new.state = .planned
                new.overrideReason = decision.breaches[id] == nil ? nil : reason
                if keepsTime { new.lock = old.lock.withTime }
            }
            try scope.transaction.update(new, from: old)
        }
    }
}

extension CommandScope {
    /// Now, in whole minutes.
    var minute: Timestamp { Timestamp(seconds: now.seconds / 60 * 60) }
}
