/// Lays out the routes of a plan in flat memory, each with its figures.
///
/// Unchecked for its columns: the part of a route is written by one thread alone.
struct RouteLayout: @unchecked Sendable {
    let plan: Plan
    let problem: Problem
    let figures: RouteFigures
    let routes: Ticks
    /// Of one route.
    let size: Int
    /// Per shift what its route takes.
    let found: Column<RouteFigures.Result>

    /// The least number of shifts for which a second thread pays.
    private static let worthTwo = 256

    /// Lays out all routes, each half on a thread of its own: nothing in one depends on another.
    func compute() {
        let count = problem.shifts.count
        let parts = count < Self.worthTwo ? 1 : 2
        Threads.run(parts, on: parts) { part in
            for shift in part * count / parts..<(part + 1) * count / parts { compute(shift) }
        }
    }

    private func compute(_ shift: Int) {
        let tables = figures.clock.tables
        let stops = plan.layout(of: shift, in: problem)
        let view = RouteView(routes.part(from: shift * size, count: size), tables)
        let travel = problem.travel(on: shift)
        view.setStops(stops, on: shift, tables) { travel.between($0, $1) }
        found[shift] = figures.compute(view, count: stops.count, shift: shift)
    }
}
