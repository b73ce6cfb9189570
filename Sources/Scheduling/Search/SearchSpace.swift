/// What a search may change, and where each task may go: fixed before the first random number is drawn.
struct SearchSpace: @unchecked Sendable {
    let arena = Arena()
    let problem: Problem
    let costs: Costs
    let clock: RouteClock
    let travel: TravelMemo
    /// The tasks the search places and moves.
    let tasks: [Int]
    let isMovable: Ticks
    /// Shifts that may change: sound, not locked, nobody absent.
    let isOpen: Ticks
    /// Nothing is placed before this many stops.
    let firstOpen: Ticks
    let candidates: Candidates

    init(_ problem: Problem, policy: Policy, plan: Plan, movable: Set<Int>?, goOn: () -> Bool) {
        let book = PlanBook(plan, in: problem, under: policy)
        self.problem = problem
        costs = book.costs
        var tables = problem.tables
        tables.stride = max(tables.stride, (plan.routes.map(\.count).max() ?? 0) + 3)
        clock = KeptStarts(of: plan, in: problem).clock(tables, in: arena)
        travel = TravelMemo(problem.travel, in: arena)
        let open = problem.shifts.indices.map { shift in
            book.isSound[shift] && !problem.shifts[shift].isLocked && !problem.shifts[shift].isAbsent
        }
        let mayMove = problem.tasks.indices.map { u in
            guard movable?.contains(u) ?? true else { return false }
            guard let placement = book.placements[u] else { return !problem.tasks[u].started }
            return problem.tasks[u].mayMove && open[placement.shift]
        }
        tasks = problem.tasks.indices.filter { mayMove[$0] }
        isMovable = arena.copy(mayMove.map { $0 ? 1 : 0 })
        isOpen = arena.copy(open.map { $0 ? 1 : 0 })
        firstOpen = arena.copy(book.firstOpen.map(Int32.init))
        candidates = Candidates(
            tasks: tasks, problem: problem, costs: costs, clock: clock, travel: travel, placements: book.placements,
            isOpen: open, in: arena, goOn: goOn)
    }

    var tables: Tables { clock.tables }
}
