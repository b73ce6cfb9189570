package import DeskModel
import Foundation
package import Scheduling
import ServiceModel
import Storage

extension ServiceDesk {
    /// Plans what waits and improves what is planned, over a snapshot; nothing is written. `isStopped` ends the search
    /// with the best plan so far. Throws `Refusal.invalid` for a policy that does not exist, or days in the wrong
    /// order.
    package func plan(
        _ request: PlanRequest, policies: [Policy] = Policy.all, isStopped: @escaping @Sendable () -> Bool = { false },
        progress: (PlanProgress) -> Void = { _ in }
    ) throws -> PlanDiff {
        guard let policy = policies.first(where: { $0.name == request.policy }) else {
            throw Refusal.desk(
                .invalid(
                    field: .name, .notOneOf(request.policy, allowed: policies.map(\.name))))
        }
        if case .course(let words) = request.budget, SearchBudget(repeating: words) == nil {
            throw Refusal.desk(.invalid(field: .number, .notANumber(words)))
        }
        guard request.from <= request.through else {
            throw Refusal.desk(.invalid(field: .day, .windowEndsBeforeItBegins))
        }
        let stopwatch = PlanStopwatch(request.budget)
        progress(
            PlanProgress(request: request.id, phase: .preparing, iterations: 0, unplanned: 0, cost: 0, fraction: 0))
        let days = (request.from.number...request.through.number).map(Day.init)
        let scope = try scope(of: request, days)
        let long = LongPlan(try snapshot(of: days), scope, company)
        let snapshot = long.snapshot
        let standing = try EngineProblem(snapshot, scope, company: company)
        let settled = Set(long.placed.keys).union(long.left.keys)
        var crews = CrewedPlan(snapshot, scope, company, settled: settled, isStopped: isStopped)
        let hasCrews = !crews.waiting.isEmpty
        try crews.place()
        var searched = scope
        searched.anticipated = AnticipatedStops(crews.snapshot, scope, company)
        let engine =
            hasCrews || searched.anticipated != nil
            ? try EngineProblem(crews.snapshot, searched, company: company, reusing: standing.tables) : standing
        let deadline = stopwatch.deadline
        let isAtEnd: @Sendable () -> Bool = { isStopped() || stopwatch.isPast(deadline) }
        var search = PlanSearch(
            engine: engine, policy: policy, request: request, stopwatch: stopwatch, isStopped: isStopped)
        // What stands with its parts does not leave them; a search would not know.
        search.held = Set(snapshot.supply?.ledger.claims.keys.map { $0 } ?? [])
        var chained = try ChainedSearch(
            engine: engine, snapshot: crews.snapshot, result: search.run(progress), scope: searched
        ).completed(by: policy, request.seed, company, isStopped: isStopped)
        if var parts = PartsSearch(chained, company, policy, request, isStopped: isAtEnd) {
            chained = try parts.completed()
        }
        let found = try chained.completed(with: &crews, company)
        let diffing = PlanDiffing(
            engine: found.engine, standing: standing, crewed: crews.snapshot,
            crews: try crews.unplanned(stopwatch) + long.unplannedCrews(engine.shifts.count),
            snapshot: found.snapshot.standing(as: snapshot), supply: snapshot.supply, company: company, now: now,
            scope: found.scope, policy: policy, stopwatch: stopwatch, long: long)
        return diffing.diff(found.result, request)
    }

    /// What a request is about, and that the rest stays.
    func scope(of request: PlanRequest, _ days: [Day]) throws -> PlanningScope {
        var scope = PlanningScope(
            now: Timestamp(seconds: now.seconds / 60 * 60), days: days, region: request.region,
            technician: request.technician, orders: request.orders.map(Set.init))
        if request.onlyNew { scope.notOrders = try store.read { try $0.ordersPlannedBefore() } }
        scope.dueBy = request.dueBy
        scope.holdsOthers = true
        scope.holdsForcedVisits = true
        scope.placesCrews = false
        scope.end = company.calendar.span(of: request.through).end
        return scope
    }
}
