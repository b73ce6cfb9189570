/// Question two: plan what waits, improve what is planned. The same problem, plan, policy, seed and budget give the
/// same plan.
public struct Optimiser: Sendable {
    public let problem: Problem
    public let policy: Policy
    public let seed: UInt64
    /// How many may run at once; the plan does not depend on it.
    public let threads: Int

    public init(problem: Problem, policy: Policy = .balanced, seed: UInt64 = 1, threads: Int = 1) {
        self.threads = threads
        self.problem = problem
        self.policy = policy
        self.seed = seed
    }

    /// A complete first plan by regret insertion, then improvement until the budget is spent. Tasks that are locked,
    /// begun or told to the customer stay where they are; with `movable` only those tasks are placed and moved.
    /// At most `changes` placed tasks change technician or day or lose their place, not counting those that have to give
    /// way; with more allowed, the same budget never gives a worse plan.
    /// Cancelling (within 50 ms) gives the best plan so far.
    public func optimise(
        _ plan: Plan, movable: Set<Int>? = nil, changes: Int? = nil, budget: SearchBudget,
        isCancelled: () -> Bool = { false },
        progress: (SearchProgress) -> Void = { _ in }
    ) -> SearchResult {
        var ending = SearchResult.Ending.finished
        func mayGoOn() -> Bool {
            if isCancelled() { ending = .cancelled } else if budget.isOver?() == true { ending = .outOfTime }
            return ending == .finished
        }
        var task = SearchTask(
            problem: problem, policy: policy, plan: plan, movable: movable, seed: seed, threads: threads)
        task.changes = changes
        task.plan = task.mendedPlan
        let found = withoutActuallyEscaping(progress) { progress in
            var course = SearchCourse(budget, progress: progress)
            let found =
                FleetSearch.search(task, &course, mayGoOn) ?? DaySearch.search(task, &course, mayGoOn)
                ?? SupplySearch.search(task, &course, mayGoOn)
                ?? GeneralSearch.search(task, &course, mayGoOn, progress: progress)
            return (outcome: served(found, task), schedule: course.schedule)
        }
        if ending == .outOfTime && found.outcome.iterations >= found.schedule.length { ending = .finished }
        var plan = finished(found.outcome, from: task.plan)
        // Where serving comes first, that was seen to already.
        if ending != .cancelled, !policy.servesFirst {
            var grace = budget.grace
            plan = LastInsertion(task: task).completed(plan) { !isCancelled() && grace.isLeft() }
        }
        return SearchResult(
            plan: plan, iterations: found.outcome.iterations, schedule: found.schedule, seed: seed, ending: ending)
    }

    /// Where serving comes first, nothing that fits is left out. The clock is not asked: the same iterations give the same
    /// plan.
    private func served(_ found: SearchOutcome, _ task: SearchTask) -> SearchOutcome {
        guard policy.servesFirst, found.orders.reduce(0, { $0 + $1.count }) < problem.tasks.count else { return found }
        var pass = ServingPass(task, found)
        return pass.run() ? pass.outcome(of: found) : found
    }

    /// Routes whose order is as before keep their starts; the others start as early as they can.
    private func finished(_ outcome: SearchOutcome, from plan: Plan) -> Plan {
        let timetables = Timetables(of: plan, in: problem)
        let routes = outcome.orders.indices.map { shift in
            let order = outcome.orders[shift]
            if let starts = outcome.starts {
                return zip(order, starts[shift]).map { Plan.Stop(task: $0, start: $1) }
            }
            if order == plan.order(on: shift) { return plan.routes[shift] }
            return timetables.timetable(of: order, on: shift).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
        }
        return Plan(checkedRoutes: routes, depotVisits: outcome.depotVisits, of: problem)
    }
}
