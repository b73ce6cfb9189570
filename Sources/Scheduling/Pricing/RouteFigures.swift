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
