/// Question two: plan what waits, improve what is planned. The same problem, plan, policy, seed and budget give the
/// same plan.
public struct Optimiser: Sendable {
    public let problem: Problem
    public let policy: Policy
    public let seed: UInt64

    public init(problem: Problem, policy: Policy = .balanced, seed: UInt64 = 1) {
        self.problem = problem
        self.policy = policy
        self.seed = seed
    }

    /// A complete first plan by regret insertion, then improvement until the budget is spent. Tasks that are locked,
    /// begun or told to the customer stay where they are; with `movable` only those tasks are placed and moved.
    /// Cancelling (within 50 ms) gives the best plan so far.
    public func optimise(
        _ plan: Plan, movable: Set<Int>? = nil, budget: SearchBudget, isCancelled: () -> Bool = { false },
        progress: (SearchProgress) -> Void = { _ in }
    ) -> SearchResult {
        var ending = SearchResult.Ending.finished
        func mayGoOn() -> Bool {
            if isCancelled() { ending = .cancelled } else if budget.isOver?() == true { ending = .outOfTime }
            return ending == .finished
        }
        let space = SearchSpace(problem, policy: policy, plan: plan, movable: movable, goOn: mayGoOn)
        var state = SearchState(space, plan: plan)
        let course = withoutActuallyEscaping(progress) { progress in
            var course = SearchCourse(budget, seed: seed, progress: progress)
            if ending == .finished, course.placeAll(&state, space, mayGoOn), !space.tasks.isEmpty {
                course.improve(&state, mayGoOn)
            }
            return course.outcome
        }
        let best = course.best ?? BestPlan(state)
        return SearchResult(
            plan: finished(best, from: plan), iterations: course.iterations, schedule: course.schedule,
            seed: seed, ending: ending)
    }

    /// Routes whose order is as before keep their starts; the others start as early as they can.
    private func finished(_ best: BestPlan, from plan: Plan) -> Plan {
        let timetables = Timetables(of: plan, in: problem)
        let routes = best.orders.indices.map { shift in
            let order = best.orders[shift]
            if order == plan.order(on: shift) { return plan.routes[shift] }
            return timetables.timetable(of: order, on: shift).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
        }
        return Plan(checkedRoutes: routes, of: problem)
    }
}
