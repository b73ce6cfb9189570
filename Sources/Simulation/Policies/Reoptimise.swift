import DeskModel
import Operations
package import ServiceModel

/// Everything of the day that may still move is planned anew whenever something happens: what was sent is taken back first.
/// Promised, locked and begun visits stay.
package struct Reoptimise: DispatchPolicy {
    package let days = 7
    private let iterations: Int

    package init(iterations: Int = 3000) {
        self.iterations = iterations
    }

    package func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws {
        try planAnew(try room.clear(technician, window), in: room)
    }

    package func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        try planAnew([visit], in: room)
    }

    package func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        try planAnew([visit], in: room)
    }

    private func planAnew(_ homeless: [Visit.ID], in room: DispatchRoom) throws {
        let before = try room.view()
        let today = before.visits.values.filter { $0.state.isScheduled && $0.placement?.day == room.day }
            .sorted { $0.isBefore($1) }
        let sent = today.filter {
            $0.state != .planned && $0.promise == nil && ($0.placement?.start ?? room.now) > room.now
        }
        try room.attempt(all: sent.map { RecallVisit(visit: $0.id) })
        let orders = Set(today.map(\.order) + homeless.compactMap { before.visits[$0]?.order })
        let diff = try room.desk.plan(
            PlanRequest(
                from: room.day, through: room.day + days - 1, orders: orders.sorted(),
                budget: .iterations(done: iterations, schedule: iterations), seed: room.seed, threads: 1))
        if !diff.moves.isEmpty { _ = try room.attempt(ApplyPlan(base: diff.base, moves: diff.moves)) }
    }
}
