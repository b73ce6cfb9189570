/// Every route of a plan, laid out and labelled: what prices are computed against. Read only once built.
final class PlanBook: @unchecked Sendable {
    private let arena = Arena()
    let problem: Problem
    let costs: Costs
    let clock: RouteClock
    let placements: [Placement?]
    /// Tasks on each shift.
    let counts: [Int]
    /// Whether the shift keeps its rules as it stands.
    let isSound: [Bool]
    let travel: [Int]
    let timedCost: [Int]
    /// Nothing can be placed before this many stops of the shift: their work has begun.
    let firstOpen: [Int]
    let elsewhere: Elsewhere
    private let routes: Ticks
    private let size: Int

    init(_ plan: Plan, in problem: Problem, under policy: Policy) {
        var tables = problem.tables
        tables.stride = max(tables.stride, (plan.routes.map(\.count).max() ?? 0) + 3)
        self.problem = problem
        elsewhere = Elsewhere(problem)
        costs = Costs(problem, policy)
        clock = KeptStarts(of: plan, in: problem).clock(tables, in: arena)
        placements = plan.placements(count: problem.tasks.count)
        counts = plan.routes.indices.map { plan.routes[$0].count + (plan.depotVisits[$0] == nil ? 0 : 1) }
        size = RouteView.size(tables)
        routes = arena.allocate(size * problem.shifts.count, Tick(0))
        firstOpen = plan.routes.map { route in
            (route.lastIndex { problem.tasks[$0.task].started } ?? -1) + 1
        }.enumerated().map { shift, open in
            open > plan.depotVisits[shift] ?? Int.max ? open + 1 : open
        }
        let figures = RouteFigures(clock: clock, costs: costs)
        var found: [RouteFigures.Result] = []
        for shift in problem.shifts.indices {
            let view = RouteView(routes + shift * size, tables)
            view.setStops(plan.layout(of: shift, in: problem), on: shift, tables) {
                problem.travel(on: shift).between($0, $1)
            }
            found.append(figures.compute(view, count: counts[shift], shift: shift))
        }
        isSound = found.map(\.isSound)
        travel = found.map(\.travel)
        timedCost = found.map(\.timedCost)
    }

    var tables: Tables { clock.tables }

    func route(_ shift: Int) -> RouteView {
        RouteView(routes + shift * size, clock.tables)
    }
}

/// Labels and schedules a route and adds up what it takes.
struct RouteFigures {
    struct Result {
        var isSound: Bool
        var travel: Int
        var timedCost: Int
        var ends: Tick
    }

    let clock: RouteClock
    let costs: Costs

    func compute(_ route: RouteView, count: Int, shift: Int) -> Result {
        let tables = clock.tables
        var travel = 0
        var longest: Tick = 0
        for k in 0...count {
            travel &+= Int(route.leg[k])
            longest = max(longest, route.leg[k])
        }
        let keepsCaps =
            count &- depotStops(route, count) <= Int(tables.taskLimit[shift]) && longest <= tables.legLimit[shift]
            && travel <= Int(tables.travelLimit[shift])
            && max(route.leg[0], route.leg[count]) <= tables.homeLimit[shift]
            && (!tables.hasDistances || costs.distance(route, count, shift) <= tables.distanceLimit[shift])
        guard clock.label(route, count: count, shift: shift), keepsCaps else {
            return Result(isSound: false, travel: travel, timedCost: 0, ends: 0)
        }
        let run = clock.schedule(route, count: count, shift: shift)
        let timed = costs.timed(route, count: count, shift: shift, ends: run.ends)
        return Result(isSound: true, travel: travel, timedCost: timed, ends: run.ends)
    }

    /// 1 if the route goes by the depot.
    private func depotStops(_ route: RouteView, _ count: Int) -> Int {
        let depot = clock.tables.depot
        guard depot >= 0 else { return 0 }
        return (1..<(count &+ 1)).contains { Int(route.task[$0]) == depot } ? 1 : 0
    }
}
