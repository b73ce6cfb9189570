/// What a search is asked to do.
struct SearchTask {
    let problem: Problem
    let policy: Policy
    /// Where the search begins.
    var plan: Plan
    let movable: Set<Int>?
    var seed: UInt64
    var threads = 1
    /// The most placed tasks that may change technician or day or lose their place.
    var changes: Int?
    /// Whether a search may use what it knows of routes that have not changed; tests compare it with one that may not.
    var remembersPlaces = true
    /// What problem and policy ask of a search.
    let problemFeatures: ProblemFeatures

    init(problem: Problem, policy: Policy, plan: Plan, movable: Set<Int>?, seed: UInt64, threads: Int = 1) {
        self.problem = problem
        self.policy = policy
        self.plan = plan
        self.movable = movable
        self.seed = seed
        self.threads = threads
        problemFeatures =
            ProblemFeatures(problem, Problem.fieldFeatures).union(ProblemFeatures(policy, Policy.fieldFeatures))
    }
}

extension SearchTask {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<SearchTask>] = [
        .with("problemFeatures", "problem"),
        .with("problemFeatures", "policy"),
        FieldFeatures("plan", .standingPlan) { !$0.plan.routes.allSatisfy(\.isEmpty) }
            .and(.lockedWaiting) { $0.hasLockedWaiting },
        FieldFeatures("movable", .someMovable) { $0.movable != nil },
        .ordinary("seed"),
        .ordinary("threads"),
        FieldFeatures("changes", .changeLimit) { $0.changes != nil },
        .ordinary("remembersPlaces"),
        // Of problem and policy.
        .derived("problemFeatures"),
    ]

    /// What a search has to know to take this on.
    var features: ProblemFeatures { problemFeatures.union(ProblemFeatures(self, Self.fieldFeatures)) }

    /// Whether a lock binds a task that the search may place to a technician or a time.
    private var hasLockedWaiting: Bool {
        guard problem.tasks.contains(where: { $0.lock != .none && !$0.started }) else { return false }
        let placements = plan.placements(count: problem.tasks.count)
        return problem.tasks.indices.contains { u in
            let task = problem.tasks[u]
            return task.lock != .none && !task.started && placements[u] == nil && movable?.contains(u) ?? true
        }
    }
}

extension SearchKernel {
    /// Drives the kernel through a course.
    func improved(by course: inout SearchCourse, _ mayGoOn: () -> Bool) -> SearchOutcome {
        var kernel = self
        course.improve(&kernel, mayGoOn)
        return SearchOutcome(orders: kernel.bestOrders(), iterations: kernel.iterations)
    }
}

extension GeneralSearch {
    /// A first plan by regret insertion, then improvement.
    static func search(
        _ task: SearchTask, _ course: inout SearchCourse, _ mayGoOn: () -> Bool,
        progress: @escaping (SearchProgress) -> Void
    ) -> SearchOutcome {
        let space = SearchSpace(
            task.problem, policy: task.policy, plan: task.plan, movable: task.movable, goOn: mayGoOn)
        var state = SearchState(space)
        var insertion = RegretInsertion(space, seed: task.seed)
        let isPlaced =
            mayGoOn()
            && insertion.run(&state) { waiting, cost in
                if waiting % 64 == 0 {
                    progress(
                        SearchProgress(
                            phase: .placing, iterations: 0, schedule: 0, bestCost: cost, unplanned: waiting))
                }
                return mayGoOn()
            }
        guard isPlaced, !space.tasks.isEmpty else {
            return space.seating.outcome(BestPlan(state), iterations: 0)
        }
        state.weighTogether()
        var kernel = GeneralSearch(state, seed: task.seed, changes: task.changes)
        course.improve(&kernel, mayGoOn)
        return space.seating.outcome(kernel.best, iterations: kernel.iterations)
    }
}
