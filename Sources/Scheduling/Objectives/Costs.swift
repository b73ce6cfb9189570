/// A policy applied to a problem: every cost in ticks of travel, as whole numbers, ready for the inner loops.
///
/// Unchecked for its columns: prices share what nobody writes to; the prices of work left out change only in a search that
/// serves first, which has costs of its own.
struct Costs: @unchecked Sendable {
    private let arena = Arena()
    let problem: Problem
    let policy: Policy
    /// Leaving the task out. Under a policy that serves first a soft price that only guides the search.
    let unplanned: Column<Int>
    /// What leaving the task out weighs where a policy serves first: the sums of two plans compare their priorities, then
    /// their numbers of tasks.
    let rank: Column<Int>
    /// 1 if the cost of the task depends on when it starts.
    let isTimed: Ticks
    /// Using the shift at all.
    let opening: Column<Int>
    /// 1 if the cost of the shift's route depends on when it ends.
    let mayRunOver: Ticks
    /// Cost of a tick of travel on the shift, times 2^20.
    let travelFactor: Column<Int>
    let overtimeFactor: Int
    /// 1 if the route costs something beside travel, starts and overtime.
    let isPriced: Ticks
    let routePrices: RoutePrices
    private let soft: Column<SoftTimes>
    private let weights: SoftWeights
    /// Sum of the rarity of the skills, in 1/1024.
    private let skillsOfTask, skillsOfShift: Ticks
    private let waste, day, otherTechnician: Int
    private let changed: [Int]
    private let retimed: Int
    private let tolerance: Tick

    init(_ problem: Problem, _ policy: Policy) {
        let rates = Rates(ticksPerMinute: Double(problem.ticksPerMinute))
        self.problem = problem
        self.policy = policy
        rank = arena.copy(ServingOrder.ranks(problem) + [0])
        opening = arena.copy(problem.shifts.map { rates.ticks($0.openingCost * policy.technicianCost) })
        mayRunOver = arena.copy(problem.shifts.map { $0.overtimeAllowed > 0 && policy.overtime > 0 ? 1 : 0 })
        travelFactor = arena.copy(
            problem.shifts.map { Rates.factor(policy.travel * Double($0.travelCost.per1024) / 1024) })
        overtimeFactor = Rates.factor(policy.overtime)
        let prices = RoutePrices(problem, policy)
        routePrices = prices
        isPriced = arena.copy(problem.shifts.map { prices.isUsed(on: $0) ? 1 : 0 })
        let depot = Task(place: 0, service: 0)
        let times = problem.tasks.map { SoftTimes($0, policy, rates) } + [SoftTimes(depot, policy, rates)]
        soft = arena.copy(times)
        isTimed = arena.copy(times.map { $0.matters ? 1 : 0 })
        let weights = SoftWeights(policy, rates)
        self.weights = weights
        let last = problem.shifts.map(\.hardEnd).max() ?? 0
        let points = ServingOrder.points(problem, policy)
        unplanned = arena.copy(
            problem.tasks.enumerated().map { u, task in
                let dropped = task.current == nil || task.crew > 1 ? 0 : policy.dropped
                let omitted = rates.ticks(policy.unplanned * points[u] + dropped)
                guard policy.comingLate > 0, times[u].matters else { return omitted }
                // Whoever does not come is later than whoever comes last.
                let worst =
                    [problem.horizon, last].map {
                        times[u].cost(start: $0, end: $0 &+ task.service &+ task.setup, weights)
                    }.max() ?? 0
                return max(omitted, worst + Int(policy.comingLate * Double(omitted)))
            } + [0])
        let rarity = SkillRarity(problem.shifts)
        skillsOfTask = arena.copy(problem.tasks.map { rarity.sum($0.skills) })
        skillsOfShift = arena.copy(problem.shifts.map { rarity.sum($0.skills) })
        waste = rates.ticks(policy.skillWaste)
        day = rates.ticks(policy.waitingDay)
        otherTechnician = rates.ticks(policy.otherTechnician)
        retimed = rates.ticks(policy.change.retimed)
        tolerance = Tick(rates.ticks(policy.change.toleranceMinutes))
        changed = ChangeClass.allCases.map { rates.ticks(policy.change.minutes($0)) }
    }

    /// What a task costs on a shift whenever it starts there: how well it suits, and the change.
    func standing(_ u: Int, on shift: Int) -> Int {
        guard let current = problem.tasks[u].current else { return suiting(u, on: shift) }
        let (before, there) = (problem.shifts[current.shift], problem.shifts[shift])
        let isMoved = before.technician != there.technician || before.day != there.day
        return suiting(u, on: shift) + (isMoved ? moving(u) : 0)
    }

    /// What another technician or day costs a task that has a place.
    func moving(_ u: Int) -> Int {
        let task = problem.tasks[u]
        return task.current == nil || task.crew > 1 ? 0 : changed[task.changeClass.rawValue]
    }

    /// What another start of the same day costs a planned task, beyond the tolerance.
    func retiming(_ u: Int, from old: Tick, to new: Tick) -> Int {
        guard problem.tasks[u].changeClass == .planned, abs(new - old) > tolerance else { return 0 }
        return retimed
    }

    /// Whether a start between these moments can cost something.
    func mayCost(_ u: Int, from first: Tick, to last: Tick) -> Bool {
        isTimed[u] != 0 && soft[u].mayCost(from: first, to: last, stay: problem.tasks[u].service)
    }

    /// Whether a start no earlier than this can cost something by being early.
    func mayCostEarly(_ u: Int, from first: Tick) -> Bool { isTimed[u] != 0 && soft[u].mayCostEarly(from: first) }

    /// The least that a start between these moments costs.
    func least(_ u: Int, from first: Tick, to last: Tick, stay: Tick) -> Int {
        isTimed[u] == 0 ? 0 : soft[u].least(from: first, to: last, stay: stay, weights)
    }

    /// Waste of skills, waiting days, technician.
    func suiting(_ u: Int, on shift: Int) -> Int {
        let task = problem.tasks[u]
        let there = problem.shifts[shift]
        var cost = (waste &* Int(max(0, skillsOfShift[shift] - skillsOfTask[u]))) >> 10
        cost += day * there.day
        if !task.preferred.isEmpty && !task.preferred.contains(there.technician) { cost += otherTechnician }
        return cost
    }

    /// What a start costs: lateness, promise, preference, change of time.
    @inline(__always)
    func timed(_ u: Int, start: Tick, stay: Tick) -> Int {
        isTimed[u] == 0 ? 0 : soft[u].cost(start: start, end: start &+ stay, weights)
    }

    /// What the starts of some tasks cost, without the rest, by their places in the list.
    func starts(of tasks: [Int], in arena: Arena) -> StartCosts {
        StartCosts(soft: arena.copy(tasks.map { soft[$0] }), weights: weights)
    }

    /// Everything about a scheduled route whose cost depends on time.
    @inline(__always)
    func timed(_ route: RouteView, count: Int, shift: Int, ends: Tick) -> Int {
        var cost = 0
        var k = 1
        while k <= count {
            cost &+= timed(Int(route.task[k]), start: route.start[k], stay: route.stay[k])
            k &+= 1
        }
        let over = Int(max(0, ends &- problem.tables.regularEnd[shift]))
        if mayRunOver[shift] != 0 { cost &+= Rates.apply(overtimeFactor, to: over) }
        return isPriced[shift] == 0 ? cost : cost &+ routePrices.cost(route, count, shift, ends: ends, in: problem)
    }

    /// The length of a route, 0 where lengths do not matter.
    func distance(_ route: RouteView, _ count: Int, _ shift: Int) -> Int {
        count == 0 ? 0 : route.sum(problem.distances(on: shift), count)
    }

    /// What the lengths and the costs of the legs between places come to, travel time not counted.
    func legs(of places: [Int], on shift: Int) -> Int {
        guard isPriced[shift] != 0 else { return 0 }
        return routePrices.legs(of: places, on: shift, in: problem)
    }

    /// What driving this long costs on the shift.
    @inline(__always)
    func travel(_ ticks: Int, on shift: Int) -> Int { Rates.apply(travelFactor[shift], to: ticks) }
}

/// How rare each skill is among the shifts: 1024 when nobody has it, 0 when all have.
private struct SkillRarity {
    private var holders: [Int: Int] = [:]
    private let shifts: Int

    init(_ shifts: [Shift]) {
        self.shifts = max(shifts.count, 1)
        for shift in shifts {
            for skill in shift.skills.skills { holders[skill.index, default: 0] += 1 }
        }
    }

    func sum(_ skills: SkillSet) -> Tick {
        Tick(skills.skills.reduce(0) { $0 + 1024 * (shifts - holders[$1.index, default: 0]) / shifts })
    }
}
