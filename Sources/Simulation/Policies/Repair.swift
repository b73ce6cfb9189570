import DeskModel
import Operations
package import ServiceModel

/// The outage repair: the best of its proposals is accepted, and no more is changed than that.
package struct Repair: DispatchPolicy {
    package let days = 7
    private let iterations: Int

    package init(iterations: Int = 1500) {
        self.iterations = iterations
    }

    package func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws {
        try accept(OutageDraft([.off(technician, window)]), in: room)
    }

    package func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        try accept(OutageDraft([.emergency(order)]), in: room)
    }

    /// What is sent back finds another place, and everything else stays.
    package func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        let diff = try room.desk.plan(
            PlanRequest(
                from: room.day, through: room.day + days - 1, orders: [order],
                budget: .iterations(done: 200, schedule: 200), seed: room.seed, threads: 1))
        if !diff.moves.isEmpty { _ = try room.attempt(ApplyPlan(base: diff.base, moves: diff.moves)) }
    }

    private func accept(_ draft: OutageDraft, in room: DispatchRoom) throws {
        var found = try room.desk.outage(
            OutageRequest(draft: draft, seed: room.seed, iterations: iterations))
        try found.solve()
        let view = try room.view()
        let best = found.answer.proposals.map { (proposal: $0, rank: Self.rank($0, view)) }
            .min { $0.rank.lexicographicallyPrecedes($1.rank) }?.proposal
        let moves = (best?.moves ?? []).map { move in
            var move = move
            if !move.breaches.isEmpty { move.override = "awaria" }
            return move
        }
        try room.perform(AcceptOutage(draft: draft, moves: moves, basis: found.answer.basis))
    }

    /// Everybody has a place, nobody is late, what the contract gives an emergency is kept, few are phoned, help is there soon, little
    /// is driven.
    private static func rank(_ proposal: OutageProposal, _ view: DeskView) -> [Int] {
        let totals = proposal.totals
        let emergencies = proposal.moves.filter { $0.cause == .emergency }
        let waiting = emergencies.compactMap(\.move.to?.start.seconds).reduce(0, +)
        return [
            totals.withoutPlace, totals.late, emergencies.map { missed($0, view) }.reduce(0, +), totals.told,
            totals.calls,
            Int(waiting), totals.overtimeMinutes, totals.travelMinutes,
        ]
    }

    /// How many times of its contract a visit misses where it would stand: of one that is reached late its end may still be kept.
    private static func missed(_ move: OutageMove, _ view: DeskView) -> Int {
        guard let place = move.move.to, let card = view.visits[move.visit] else { return 0 }
        return card.dues.count { due in
            switch due.measure {
            case .start: due.kind == .arrival && due.moment < place.start
            case .end: due.kind == .fix && due.moment < place.end
            }
        }
    }
}
