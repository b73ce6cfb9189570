/// The plan a search is working on: routes in flat memory, with what each costs, and a journal to take an iteration
/// back.
struct SearchState {
    let space: SearchSpace
    let figures: RouteFigures
    /// Per shift.
    let counts, travel, room, ends, timedTasks: Ticks
    let timedCost: Column<Int>
    /// Per bonded task the end of its work, while it is planned.
    let anchoredEnd: Ticks
    /// Per task: its shift or -1, its cost there whenever it starts, its index among the waiting.
    let shiftOf: Ticks
    let standing: Column<Int>
    let waitingIndex: Ticks
    let waiting: Ticks
    var waitingCount = 0
    /// Cost of everything, frozen tasks' choices not counted.
    var cost = 0
    /// What the waiting tasks cost, and how they rank where serving comes first.
    private(set) var forgone = 0
    private(set) var unserved = 0
    /// What the routes cost together and none by itself.
    var joint = 0
    let trial: RouteView
    let second: RouteView
    var journal: Journal
    private let routes: Ticks
    let size: Int

    init(_ space: SearchSpace) {
        let arena = space.arena
        let shifts = space.problem.shifts.count
        let tasks = space.problem.tasks.count
        self.space = space
        figures = RouteFigures(clock: space.clock, costs: space.costs)
        counts = arena.allocate(shifts, 0)
        travel = arena.allocate(shifts, 0)
        room = arena.allocate(shifts, 0)
        ends = arena.allocate(shifts, 0)
        timedTasks = arena.allocate(shifts, 0)
        anchoredEnd = arena.allocate(tasks, 0)
        timedCost = arena.allocate(shifts, 0)
        shiftOf = arena.allocate(tasks + 1, -1)
        standing = arena.allocate(tasks, 0)
        waitingIndex = arena.allocate(tasks, -1)
        waiting = arena.allocate(tasks, 0)
        size = RouteView.size(space.tables)
        routes = arena.allocate(size * shifts, 0)
        trial = RouteView(arena.allocate(size, 0), space.tables)
        second = RouteView(arena.allocate(size, 0), space.tables)
        journal = Journal(shifts: shifts, tasks: tasks, size: size, in: arena)
        lay(space.seating.plan)
    }

    @inline(__always)
    func route(_ shift: Int) -> RouteView {
        RouteView(routes.part(from: shift &* size, count: size), space.clock.tables)
    }

    /// Fills the routes from a plan.
    private mutating func lay(_ plan: Plan) {
        let candidates = space.candidates
        for shift in plan.routes.indices {
            let order = plan.layout(of: shift, in: space.problem)
            route(shift).setStops(order, on: shift, space.tables) {
                space.problem.travel(on: shift).between($0, $1)
            }
            counts[shift] = Int32(order.count)
            for u in order {
                shiftOf[u] = Int32(shift)
                guard u != space.tables.depot else { continue }
                for c in Int(candidates.first[u])..<Int(candidates.first[u + 1]) where Int(candidates.shift[c]) == shift
                {
                    standing[u] = candidates.standing[c]
                    cost += standing[u]
                }
            }
            if !order.isEmpty { cost += space.costs.opening[shift] }
            _ = refresh(shift)
            for (k, u) in order.enumerated() where u != space.tables.depot {
                let end = route(shift).start[k + 1] + route(shift).stay[k + 1]
                let leader = space.bonds?.leader(of: u) ?? u
                anchoredEnd[u] = max(anchoredEnd[u], end)
                anchoredEnd[leader] = max(anchoredEnd[leader], end)
            }
            cost += space.costs.travel(Int(travel[shift]), on: shift) + timedCost[shift]
        }
        for u in space.tasks where shiftOf[u] < 0 {
            wait(u)
            cost += space.costs.unplanned[u]
        }
        weighTogether()
    }

    /// Computes what follows from a route's stops; false when the route does not keep its rules.
    @inline(__always)
    func refresh(_ shift: Int) -> Bool {
        let view = route(shift)
        let count = Int(counts[shift])
        let result = figures.compute(view, count: count, shift: shift)
        travel[shift] = Int32(truncatingIfNeeded: result.travel)
        timedCost[shift] = result.timedCost
        ends[shift] = result.ends
        var busy = result.travel
        var timed: Int32 = 0
        var k = 1
        while k <= count {
            busy &+= Int(view.stay[k])
            timed &+= space.costs.isTimed[Int(view.task[k])]
            k &+= 1
        }
        timedTasks[shift] = timed
        room[shift] = Int32(truncatingIfNeeded: Int(span(shift)) &- busy)
        return result.isSound
    }

    /// The time a route can use: its span less the breaks it cannot avoid.
    private func span(_ shift: Int) -> Tick {
        let tables = space.clock.tables
        let end = tables.hardEnd[shift]
        var longest = -Tick.never
        var paused: Tick = 0
        let breaks = tables.breaks
        var pause = Int(breaks.first[shift])
        while pause < Int(breaks.first[shift &+ 1]) {
            longest = max(longest, min(end, breaks.closes[pause]) &- paused)
            paused &+= breaks.lasts[pause]
            pause &+= 1
        }
        return max(longest, end &- paused) &- tables.begin[shift]
    }

    /// What the route costs that can change: travel, times, opening.
    @inline(__always)
    func routeCost(_ shift: Int) -> Int {
        space.costs.travel(Int(travel[shift]), on: shift) &+ timedCost[shift]
            &+ (counts[shift] == 0 ? 0 : space.costs.opening[shift])
    }

    @inline(__always)
    mutating func wait(_ u: Int) {
        shiftOf[u] = -1
        if let bonds = space.bonds, bonds.leader(of: u) != u { return }
        forgone &+= space.costs.unplanned[u]
        unserved &+= space.costs.rank[u]
        waitingIndex[u] = Int32(truncatingIfNeeded: waitingCount)
        waiting[waitingCount] = Int32(truncatingIfNeeded: u)
        waitingCount &+= 1
    }

    @inline(__always)
    mutating func stopWaiting(_ u: Int) {
        guard waitingIndex[u] >= 0 else { return }
        forgone &-= space.costs.unplanned[u]
        unserved &-= space.costs.rank[u]
        waitingCount &-= 1
        let last = waiting[waitingCount]
        let index = waitingIndex[u]
        waiting[Int(index)] = last
        waitingIndex[Int(last)] = index
        waitingIndex[u] = -1
    }

    /// A price of what waits has changed.
    mutating func noteForgone(_ change: Int) { forgone += change }

    /// Everything the plan costs.
    @inline(__always)
    var total: Int { cost &+ joint }

    /// Computes what the routes cost together.
    @inline(__always)
    mutating func weighTogether() {
        guard let weights = space.joint else { return }
        joint = weights.cost(
            busy: { counts[$0] == 0 ? 0 : Int(span($0) &- room[$0]) },
            places: { shift in (0..<Int(counts[shift])).map { Int(route(shift).place[$0 + 1]) } })
    }
}
