/// The course of one search: first plan, choice of schedule, improvement, with reports on the way.
struct SearchCourse {
    private let budget: SearchBudget
    private let seed: UInt64
    private let progress: (SearchProgress) -> Void
    private var schedule: Int
    private var improvement: Improvement?
    private var iterations: Int

    /// Iterations between two looks at the clock and the cancel flag.
    private static let stride = 64

    init(_ budget: SearchBudget, seed: UInt64, progress: @escaping (SearchProgress) -> Void) {
        self.budget = budget
        self.seed = seed
        self.progress = progress
        schedule = budget.schedule
        iterations = budget.iterations
    }

    /// What came of it.
    struct Outcome {
        let best: BestPlan?
        let iterations: Int
        let schedule: Int
    }

    var outcome: Outcome {
        Outcome(best: improvement?.best, iterations: improvement?.iterations ?? 0, schedule: schedule)
    }

    /// The first plan; false when it was stopped.
    mutating func placeAll(_ state: inout SearchState, _ space: SearchSpace, _ mayGoOn: () -> Bool) -> Bool {
        var insertion = RegretInsertion(space, seed: seed)
        return insertion.run(&state) { waiting, cost in
            if waiting % 64 == 0 { report(.placing, 0, cost, waiting) }
            return mayGoOn()
        }
    }

    /// Improvement until the budget is spent.
    mutating func improve(_ state: inout SearchState, _ mayGoOn: () -> Bool) {
        var search = Improvement(state, schedule: schedule, seed: seed)
        report(.improving, 0, state.cost, state.waitingCount)
        let begun = budget.stopwatch?.now()
        while search.iterations < iterations, mayGoOn() {
            for _ in 0..<min(Self.stride, iterations - search.iterations) { search.step(&state) }
            if search.iterations == Annealing.warmUp, let begun { chooseSchedule(&search, begun) }
            if search.iterations % max(Self.stride, min(4096, schedule / 100)) < Self.stride {
                report(.improving, search.iterations, search.best.cost, search.best.unplanned)
            }
        }
        improvement = search
    }

    /// After the warm-up: as many iterations as the time left allows at the pace seen, less a twentieth.
    private mutating func chooseSchedule(_ search: inout Improvement, _ begun: Duration) {
        guard let stopwatch = budget.stopwatch else { return }
        let now = stopwatch.now()
        let each = (now - begun) / Annealing.warmUp
        let left = max(.zero, stopwatch.end - now) * 19 / 20
        let rest = each > .zero ? Int(left / each) : 0
        schedule = max(Annealing.longSchedule, Annealing.warmUp + rest)
        iterations = schedule
        search.fixSchedule(schedule)
    }

    private func report(_ phase: SearchProgress.Phase, _ done: Int, _ cost: Int, _ unplanned: Int) {
        progress(
            SearchProgress(phase: phase, iterations: done, schedule: schedule, bestCost: cost, unplanned: unplanned))
    }
}
