import DeskModel
import Scheduling
import ServiceModel
import Storage

/// What a search has found, for visits that wait for others of their order: a search knows when those take place that were
/// planned before it began. What it has placed itself gives the next ones their time, and they are placed after it.
struct ChainedSearch {
    var engine: EngineProblem
    /// As the plan would leave it, as far as the order of an order's visits goes.
    var snapshot: Snapshot
    var result: SearchResult
    var scope: PlanningScope

    /// The same with every visit placed that came into its turn; the rest of the plan stays as it is.
    func completed(
        by policy: Policy, _ seed: UInt64, _ company: CompanySettings, isStopped: () -> Bool
    ) throws -> ChainedSearch {
        guard snapshot.visits.values.contains(where: { $0.chain != nil }) else { return self }
        var found = self
        var tried: Set<Int> = []
        while true {
            let placed = found.engine.placements(of: found.result.plan, snapshot)
            found.scope.placed = placed
            found.snapshot = snapshot.timed(by: placed, among: Set(engine.visits))
            found.engine = try EngineProblem(found.snapshot, found.scope, company: company, reusing: engine.tables)
            let ready = found.turn.subtracting(tried)
            guard !ready.isEmpty, !isStopped() else { return found }
            tried.formUnion(ready)
            let problem = found.engine.problem
            let more = Optimiser(problem: problem, policy: policy, seed: seed).optimise(
                try Plan(routes: found.result.plan.routes, of: problem), movable: ready, budget: .firstPlanOnly,
                isCancelled: isStopped)
            found.result = found.result.with(more.plan)
        }
    }

    /// What has no place and waits for nothing any more, and is not first of its order.
    private var turn: Set<Int> {
        Set(
            result.plan.unplanned.filter { task in
                let chain = snapshot.visits[engine.visits[task]]?.chain
                return chain.map { !$0.before.isEmpty && $0.waitsFor == nil } ?? false
            })
    }
}
