/// Every route of a plan, laid out and labelled: what prices are computed against.
///
/// Unchecked for its columns, which nobody writes to once it is built.
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
        let unknown = RouteFigures.Result(isSound: false, travel: 0, timedCost: 0, ends: 0)
        let layout = RouteLayout(
            plan: plan, problem: problem, figures: RouteFigures(clock: clock, costs: costs), routes: routes, size: size,
            found: arena.allocate(problem.shifts.count, unknown))
        layout.compute()
        isSound = problem.shifts.indices.map { layout.found[$0].isSound }
        travel = problem.shifts.indices.map { layout.found[$0].travel }
        timedCost = problem.shifts.indices.map { layout.found[$0].timedCost }
    }

    var tables: Tables { clock.tables }

    func route(_ shift: Int) -> RouteView {
        RouteView(routes.part(from: shift * size, count: size), clock.tables)
    }
}
