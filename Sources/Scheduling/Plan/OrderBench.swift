/// Judges and prices single orders of work, one after another, on memory of its own.
final class OrderBench {
    let problem: Problem
    let costs: Costs
    let clock: RouteClock
    private let view: RouteView
    private let figures: RouteFigures
    private let arena = Arena()
    /// Orders judged so far.
    private(set) var judged = 0

    init(_ problem: Problem, _ costs: Costs, _ shared: RouteClock, longest: Int) {
        var tables = shared.tables
        tables.stride = max(tables.stride, longest + 4)
        self.problem = problem
        self.costs = costs
        clock = RouteClock(tables: tables, kept: shared.kept, fact: shared.fact, release: shared.release)
        view = RouteView(arena.allocate(RouteView.size(tables), Tick(0)), tables)
        figures = RouteFigures(clock: clock, costs: costs)
    }

    private func lay(_ order: [Int], on shift: Int) {
        judged += 1
        view.setStops(order, on: shift, clock.tables) { problem.travel(on: shift).between($0, $1) }
    }

    /// What a route costs, the depot among its stops; nil when it breaks a rule of time, a cap, or lacks or carries too
    /// much. Rules that need no more than task and shift are not asked.
    func cost(of order: [Int], on shift: Int) -> Int? {
        if order.isEmpty { return 0 }
        guard order.count + 1 < view.stride else { return nil }
        lay(order, on: shift)
        let result = figures.compute(view, count: order.count, shift: shift)
        guard result.isSound, problem.supplies?.fault(count: order.count, shift, task: { order[$0] }) == nil else {
            return nil
        }
        var cost = costs.travel(result.travel, on: shift) + result.timedCost + costs.opening[shift]
        for u in order where u != clock.tables.depot { cost += costs.standing(u, on: shift) }
        return cost
    }

    /// By how many ticks an order breaks rules of time and of single drives.
    func excess(of order: [Int], on shift: Int) -> Int {
        lay(order, on: shift)
        var excess = 0
        if !clock.label(view, count: order.count, shift: shift) {
            excess = max(1, clock.scheduleAnyway(view, count: order.count, shift: shift).excess)
        }
        let longest = (0...order.count).map { view.leg[$0] }.max() ?? 0
        return excess + Int(max(0, longest - clock.tables.legLimit[shift]))
    }

    /// The time an order leaves free, were the longest of its drives saved.
    func room(of order: [Int], on shift: Int) -> Int {
        lay(order, on: shift)
        _ = clock.label(view, count: order.count, shift: shift)
        let tables = clock.tables
        var room = Int(tables.hardEnd[shift] - tables.begin[shift])
        for pause in problem.shifts[shift].breaks where pause.isOnTheClock { room -= Int(pause.duration) }
        for k in 1..<(order.count + 1) { room -= Int(view.stay[k] - tables.mostSetup) }
        let legs = (0...order.count).map { Int(view.leg[$0]) }
        return room - legs.reduce(0, +) + 2 * (legs.max() ?? 0)
    }

    /// The positions at which one more task may be started in time, as far as times alone say.
    func positions(for u: Int, in order: [Int], from first: Int, on shift: Int) -> [Int] {
        let tables = clock.tables
        guard order.count + 2 < view.stride else { return [] }
        lay(order, on: shift)
        guard clock.label(view, count: order.count, shift: shift) else { return Array(first...order.count) }
        let travel = problem.travel(on: shift)
        let scale = tables.travelScale[shift]
        let place = Int(tables.place[u])
        return (first...max(first, order.count)).filter { k in
            let inLeg = scale(travel.between(Int(view.place[k]), place))
            let outLeg = scale(travel.between(place, Int(view.place[k + 1])))
            guard max(inLeg, outLeg) <= tables.legLimit[shift] else { return false }
            return clock.startIfInserted(
                u, after: k, in: view, count: order.count, shift: shift, inLeg: inLeg, outLeg: outLeg) < Tick.never
        }
    }
}

extension OrderBench {
    /// An order with more work in it, and what it costs.
    struct Longer {
        let order: [Int]
        let cost: Int
    }

    /// The cheapest way to put tasks, each behind the one before, into an order without changing that; nil when it breaks
    /// a rule everywhere. Something lacking on the van is fetched at the depot.
    func cheapest(_ tasks: [Int], in order: [Int], from first: Int, on shift: Int) -> Longer? {
        guard let u = tasks.first else { return cost(of: order, on: shift).map { Longer(order: order, cost: $0) } }
        var best: Longer?
        for k in positions(for: u, in: order, from: first, on: shift) {
            var longer = order
            longer.insert(u, at: k)
            let found =
                tasks.count == 1
                ? judged(longer, on: shift)
                : cheapest(Array(tasks.dropFirst()), in: longer, from: k + 1, on: shift)
            if let found, found.cost < best?.cost ?? .max { best = found }
        }
        return best
    }

    private func judged(_ order: [Int], on shift: Int) -> Longer? {
        if let cost = cost(of: order, on: shift) { return Longer(order: order, cost: cost) }
        let depot = clock.tables.depot
        guard depot >= 0, !order.contains(depot) else { return nil }
        var best: Longer?
        for k in 0...order.count {
            var longer = order
            longer.insert(depot, at: k)
            if let cost = cost(of: longer, on: shift), cost < best?.cost ?? .max {
                best = Longer(order: longer, cost: cost)
            }
        }
        return best
    }
}
