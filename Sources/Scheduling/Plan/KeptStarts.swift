/// The starts that neighbours may not push: work begun, time locks, and what customers or technicians were already
/// told.
struct KeptStarts {
    private var starts: [Tick]
    private let facts: [Tick]

    /// Of a plan, or of time locks alone.
    init(of plan: Plan?, in problem: Problem) {
        starts = [Tick](repeating: RouteClock.free, count: problem.tasks.count)
        facts = problem.tasks.map { $0.started ? 1 : 0 }
        for (u, task) in problem.tasks.enumerated() where task.lock.keepsTime {
            starts[u] = task.fixedStart ?? task.current?.start ?? RouteClock.free
        }
        guard let plan else { return }
        for stop in plan.routes.joined() where problem.tasks[stop.task].keepsItsStart {
            if starts[stop.task] == RouteClock.free { starts[stop.task] = stop.start }
        }
    }

    /// With starts that stand whatever the windows say.
    mutating func keep(_ kept: [Int: Tick]) {
        for (task, start) in kept { starts[task] = start }
    }

    /// The clock that keeps these starts, on memory of the arena.
    func clock(_ tables: Tables, in arena: Arena) -> RouteClock {
        RouteClock(tables: tables, kept: arena.copy(starts), fact: arena.copy(facts))
    }
}
