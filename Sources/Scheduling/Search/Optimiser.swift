/// Question two: plan what waits, improve what is planned. The same problem, plan, policy, seed and budget give the same plan.
public struct Optimiser: Sendable {
    public let problem: Problem
    public let policy: Policy
    public let seed: UInt64

    public init(problem: Problem, policy: Policy = .balanced, seed: UInt64 = 1) {
        self.problem = problem
        self.policy = policy
        self.seed = seed
    }

    /// Iterations between two looks at the clock and the cancel flag.
    private static let stride = 64

    /// A complete first plan by regret insertion, then improvement until the budget is spent. Tasks that are locked, begun or told
    /// to the customer stay where they are; with `movable` only those tasks are placed and moved. Cancelling (within 50 ms)
    /// gives the best plan so far.
    public func optimise(
        _ plan: Plan, movable: Set<Int>? = nil, budget: SearchBudget, isCancelled: () -> Bool = { false },
        progress: (SearchProgress) -> Void = { _ in }
    ) -> SearchResult {
        let space = SearchSpace(problem, policy: policy, plan: plan, movable: movable)
        var state = SearchState(space, plan: plan)
        var ending = SearchResult.Ending.finished
        func mayGoOn() -> Bool {
            if isCancelled() { ending = .cancelled } else if budget.isOver?() == true { ending = .outOfTime }
            return ending == .finished
        }
        func report(_ phase: SearchProgress.Phase, _ done: Int, _ cost: Int, _ unplanned: Int) {
            progress(
                SearchProgress(
                    phase: phase, iterations: done, schedule: budget.schedule, bestCost: cost, unplanned: unplanned))
        }
        var first = RegretInsertion(space, seed: seed)
        let isComplete = first.run(&state) { waiting, cost in
            if waiting % 64 == 0 { report(.placing, 0, cost, waiting) }
            return mayGoOn()
        }
        var improvement = Improvement(state, schedule: budget.schedule, seed: seed)
        report(.improving, 0, state.cost, state.waitingCount)
        if isComplete && !space.tasks.isEmpty {
            let pace = max(Self.stride, min(4096, budget.schedule / 100))
            while improvement.iterations < budget.iterations, mayGoOn() {
                for _ in 0..<min(Self.stride, budget.iterations - improvement.iterations) { improvement.step(&state) }
                if improvement.iterations % pace < Self.stride {
                    report(.improving, improvement.iterations, improvement.best.cost, improvement.best.unplanned)
                }
            }
        }
        return SearchResult(
            plan: finished(improvement.best, from: plan), iterations: improvement.iterations,
            schedule: budget.schedule, seed: seed, ending: ending)
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
