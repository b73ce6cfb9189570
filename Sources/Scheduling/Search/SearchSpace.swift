/// What a search may change, and where each task may go: fixed before the first random number is drawn.
struct SearchSpace {
    let arena = Arena()
    let problem: Problem
    let costs: Costs
    let clock: RouteClock
    let travel: Roads
    let seating: Seating
    /// Nil where every task stands for itself.
    let bonds: Bonds?
    let joint: JointCosts?
    /// The tasks the search places and moves.
    let tasks: [Int]
    let isMovable: Ticks
    /// Shifts that may change: sound, not locked, nobody absent.
    let isOpen: Ticks
    /// Nothing is placed before this many stops.
    let firstOpen: Ticks
    let candidates: Candidates

    /// What leaving a task out costs as the policy says; where serving comes first, its price may be more for a while.
    let omissionCost: Column<Int>
    /// 1 for tasks that are placed by the quick way: alone, and needing nothing from van or depot.
    let isPlacedAlone: Ticks

    init(
        _ original: Problem, policy: Policy, plan: Plan, movable: Set<Int>?, candidates limit: Int = Candidates.limit,
        goOn: () -> Bool
    ) {
        seating = Seating(original, plan)
        let problem = seating.problem
        let plan = seating.plan
        let book = PlanBook(plan, in: problem, under: policy)
        self.problem = problem
        costs = book.costs
        var tables = problem.tables
        tables.stride = max(tables.stride, (plan.routes.map(\.count).max() ?? 0) + 4)
        clock = KeptStarts(of: plan, in: problem).clock(tables, in: arena)
        travel = Roads(problem, in: arena)
        let open = problem.shifts.indices.map { shift in
            book.isSound[shift] && !problem.shifts[shift].isLocked && !problem.shifts[shift].isAbsent
        }
        let bonds = Bonds(problem, seats: seating.seats)
        self.bonds = bonds
        joint = JointCosts(problem, policy)
        var mayMove = problem.tasks.indices.map { u in
            guard movable?.contains(bonds?.leader(of: u) ?? u) ?? true else { return false }
            guard let placement = book.placements[u] else { return !problem.tasks[u].started }
            return problem.tasks[u].mayMove && open[placement.shift]
        }
        if let bonds { Self.holdBack(&mayMove, bonds, book.placements) }
        tasks = problem.tasks.indices.filter { mayMove[$0] }
        isMovable = arena.copy(mayMove.map { $0 ? 1 : 0 } + [0])
        isPlacedAlone = arena.copy(
            problem.tasks.indices.map { u in
                bonds?.isTied[u] != true && problem.supplies?.needsStock[u] ?? 0 == 0 ? 1 : 0
            })
        if let bonds {
            for shipment in problem.shipments {
                costs.unplanned[shipment.pickup] += costs.unplanned[shipment.delivery]
                costs.unplanned[shipment.delivery] = 0
                costs.rank[shipment.pickup] += costs.rank[shipment.delivery]
            }
            for u in problem.tasks.indices where bonds.leader(of: u) != u { costs.unplanned[u] = 0 }
        }
        omissionCost = arena.copy(Array(costs.unplanned.prefix(problem.tasks.count + 1)))
        isOpen = arena.copy(open.map { $0 ? 1 : 0 })
        firstOpen = arena.copy(book.firstOpen.map(Int32.init))
        candidates = Candidates(
            tasks: tasks, problem: problem, costs: costs, clock: clock, travel: travel, placements: book.placements,
            isOpen: open, limit: limit, in: arena, goOn: goOn)
    }

    /// A task stays where it is when something tied to it must.
    private static func holdBack(_ mayMove: inout [Bool], _ bonds: Bonds, _ placements: [Placement?]) {
        var isSettled = false
        while !isSettled {
            isSettled = true
            for u in mayMove.indices where mayMove[u] && bonds.isTied[u] {
                let holds = bonds.tied(to: u).contains { !mayMove[$0] && placements[$0] != nil }
                let isHalf = placements[u] == nil && bonds.mates[u].contains { placements[$0] != nil && !mayMove[$0] }
                if holds || isHalf {
                    mayMove[u] = false
                    isSettled = false
                }
            }
        }
    }

    var tables: Tables { clock.tables }
}

extension SearchSpace {
    /// The tasks that have a place and may move, each with the technician and the day.
    var placedTasks: [(task: Int, day: [Int])] {
        tasks.compactMap { u in
            problem.tasks[u].current.map { (u, [problem.shifts[$0.shift].technician, problem.shifts[$0.shift].day]) }
        }
    }
}

extension SearchState {
    /// How many of the tasks are with another technician, on another day or nowhere.
    func changes(of placed: [(task: Int, day: [Int])]) -> Int {
        placed.count { entry in
            guard shiftOf[entry.task] >= 0 else { return true }
            let shift = space.problem.shifts[Int(shiftOf[entry.task])]
            return shift.technician != entry.day[0] || shift.day != entry.day[1]
        }
    }
}
