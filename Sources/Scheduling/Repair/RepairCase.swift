/// The problem and the plan after some events: shifts cut, work lengthened, and what cannot stay taken off.
struct RepairCase {
    private(set) var shifts: [Shift]
    private(set) var tasks: [Task]
    /// Per task why it was taken off or must be placed.
    private(set) var causes: [Int: ChangeCause] = [:]
    private(set) var cancelled: Set<Int> = []
    private let problem: Problem
    private let plan: Plan
    private let now: Tick
    private var orders: [[Int]]
    private let ends: [Int: Tick]

    init(_ problem: Problem, _ plan: Plan, _ events: [RepairEvent], now: Tick) {
        self.problem = problem
        self.plan = plan
        self.now = now
        shifts = problem.shifts
        tasks = problem.tasks
        orders = plan.routes.indices.map { plan.order(on: $0) }
        let timetables = Timetables(of: plan, in: problem)
        var ends: [Int: Tick] = [:]
        for shift in plan.routes.indices where !plan.routes[shift].isEmpty {
            for stop in timetables[shift].stops { ends[stop.task] = stop.end }
        }
        self.ends = ends
        for (u, placement) in plan.placements(count: tasks.count).enumerated() {
            if let placement { tasks[u].current = placement }
        }
        startNow(
            absentFrom: events.reduce(into: [:]) { out, event in
                if case .technicianOut(let technician, let from, _) = event { out[technician] = from }
            })
        for event in events { take(event) }
        for u in causes.keys { loosen(u) }
    }

    /// What the plan starts before now has begun, unless its technician is away; nobody leaves, and nothing else starts,
    /// before now.
    private mutating func startNow(absentFrom away: [Int: Tick]) {
        for shift in shifts.indices where shifts[shift].hardEnd > now && shifts[shift].earliestStart < now {
            for stop in plan.routes[shift]
            where stop.start < now && stop.start < away[shifts[shift].technician] ?? .bound {
                tasks[stop.task].started = true
            }
            if let last = orders[shift].last(where: { tasks[$0].started }) {
                if let end = ends[last], end < now { finish(last, at: now, on: shift) }
            } else if orders[shift].isEmpty || plan.routes[shift][0].start >= now {
                shifts[shift].earliestStart = min(now, shifts[shift].latestEnd)
            }
        }
    }

    /// Lengthens work so that it ends at a moment.
    private mutating func finish(_ u: Int, at end: Tick, on shift: Int) {
        guard let start = tasks[u].current?.start, let known = ends[u], end > known else { return }
        let stay = known - start
        let scaled = problem.shifts[shift].serviceScale(tasks[u].service(on: problem.shifts[shift].kind))
        let setup = stay - scaled
        let per1024 = Int(problem.shifts[shift].serviceScale.per1024)
        tasks[u].service = Tick(Int(end - start - setup) * 1024 / per1024)
        tasks[u].serviceByKind = [:]
        tasks[u].started = true
    }

    private mutating func take(_ event: RepairEvent) {
        switch event {
        case .emergency(let u):
            tasks[u].priority = max(1, tasks[u].priority) * 20
            causes[u] = .emergency
        case .displaced(let u): causes[u] = .displaced
        case .cancelled(let u):
            for shift in orders.indices { orders[shift].removeAll { $0 == u } }
            cancelled.insert(u)
        case .runningLate(let u, let until): delay(u, until)
        case .technicianOut(let technician, let from, let until):
            for shift in shifts.indices where shifts[shift].technician == technician {
                out(shift, technician, from, until ?? .bound)
            }
        }
    }

    /// Everything after late work on its route may have to go elsewhere.
    private mutating func delay(_ u: Int, _ until: Tick) {
        guard let shift = orders.firstIndex(where: { $0.contains(u) }) else { return }
        finish(u, at: until, on: shift)
        let position = orders[shift].firstIndex(of: u) ?? 0
        takeOff(orders[shift][(position + 1)...].filter { mayGo($0) }, from: shift, .delayed(by: u))
    }

    private mutating func out(_ shift: Int, _ technician: Int, _ from: Tick, _ until: Tick) {
        let span = shifts[shift]
        guard from < span.hardEnd, until > span.earliestStart else { return }
        let lost = orders[shift].filter { u in
            guard mayGo(u), let start = plan.routes[shift].first(where: { $0.task == u })?.start else { return false }
            return start < until && (ends[u] ?? start) > from
        }
        takeOff(lost, from: shift, .technicianOut(technician: technician))
        if from <= span.earliestStart && until < span.hardEnd {
            shifts[shift].earliestStart = min(until, span.latestEnd)
        } else if from <= span.earliestStart || orders[shift].isEmpty {
            shifts[shift].isAbsent = true
        } else {
            shifts[shift].isLocked = true
        }
    }

    /// Started work and what the dispatcher locked stays where it is.
    private func mayGo(_ u: Int) -> Bool { !tasks[u].started && tasks[u].lock == .none }

    private mutating func takeOff(_ lost: [Int], from shift: Int, _ cause: ChangeCause) {
        orders[shift].removeAll { lost.contains($0) }
        for u in lost { causes[u] = cause }
    }

    /// Somebody was told a time: another one costs, an earlier one on the same day is not offered.
    mutating func loosen(_ u: Int) {
        guard tasks[u].changeClass >= .told, let current = tasks[u].current else { return }
        tasks[u].isNegotiable = true
        if tasks[u].promise == nil {
            tasks[u].promise = TimeWindow(current.start, current.start + Tick(10 * problem.ticksPerMinute))
        }
    }

    /// The changed problem, and what is left of the plan in it.
    func settled() throws -> (problem: Problem, plan: Plan) {
        let changed = try Problem(
            shifts: shifts, tasks: tasks, travel: problem.travel, otherTravel: problem.otherTravel,
            distances: problem.distances, otherDistances: problem.otherDistances, legCosts: problem.legCosts,
            shipments: problem.shipments, depot: problem.depot,
            ticksPerMinute: problem.ticksPerMinute)
        return (changed, try Plan(orders: orders, of: changed))
    }
}
