/// The starts that neighbours may not push: work begun, time locks, and what customers or technicians were already
/// told.
struct KeptStarts {
    private var starts: [Tick]
    private let facts: [Tick]
    private var releases: [Tick]

    /// Of a plan, or of time locks alone.
    init(of plan: Plan?, in problem: Problem) {
        starts = [Tick](repeating: RouteClock.free, count: problem.tasks.count + 1)
        facts = problem.tasks.map { $0.started ? 1 : 0 } + [0]
        releases = [Tick](repeating: -Tick.never, count: problem.tasks.count + 1)
        for (u, task) in problem.tasks.enumerated() where task.lock.keepsTime {
            starts[u] = task.fixedStart ?? task.current?.start ?? RouteClock.free
        }
        guard let plan else { return }
        for stop in plan.routes.joined() where problem.tasks[stop.task].keepsItsStart || problem.isBonded[stop.task] {
            if starts[stop.task] == RouteClock.free { starts[stop.task] = stop.start }
        }
        if problem.tasks.contains(where: { !$0.predecessors.isEmpty }) {
            wait(for: plan.placements(count: problem.tasks.count), in: problem)
        }
    }

    /// Whoever comes after other work starts no earlier than that work and its lag are over.
    private mutating func wait(for placements: [Placement?], in problem: Problem) {
        for (u, task) in problem.tasks.enumerated() {
            for before in task.predecessors {
                guard let placement = placements[before.task] else { continue }
                let stay = problem.tables.stay(before.task, on: placement.shift)
                releases[u] = max(releases[u], placement.start + stay + before.lag)
            }
        }
    }

    /// With starts that stand whatever the windows say.
    mutating func keep(_ kept: [Int: Tick]) {
        for (task, start) in kept { starts[task] = start }
    }

    /// The clock that keeps these starts, on memory of the arena.
    func clock(_ tables: Tables, in arena: Arena) -> RouteClock {
        RouteClock(
            tables: tables, kept: arena.copy(starts), fact: arena.copy(facts), release: arena.copy(releases))
    }
}
