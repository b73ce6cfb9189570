/// Where one pricing is done: scratch routes, and the travel times from and to the tasks in hand.
final class Workbench {
    let book: PlanBook
    /// The book's, at hand: it is asked for at every place that is tried.
    let problem: Problem
    let tasks: [Int]
    let clock: RouteClock
    let figures: RouteFigures
    /// The shift's route without the tasks in hand, and the route being tried.
    let base: RouteView
    let trial: RouteView
    private let arena = Arena()
    /// Per task, by profile of travel.
    private let legs: [Int: [(to: LegsOnDemand, from: LegsOnDemand)]]

    var tables: Tables { clock.tables }

    /// With `start` the tasks in hand begin then and at no other time.
    init(_ book: PlanBook, tasks: [Int], start: Tick? = nil) {
        self.book = book
        problem = book.problem
        self.tasks = tasks
        let kept = arena.allocate(book.tables.tasks, RouteClock.free)
        kept.update(from: book.clock.kept, count: book.tables.tasks)
        for u in tasks {
            let task = book.problem.tasks[u]
            if !task.started && !task.lock.keepsTime { kept[u] = start ?? RouteClock.free }
        }
        var wider = book.tables
        wider.stride += tasks.count
        clock = RouteClock(tables: wider, kept: kept, fact: book.clock.fact, release: book.clock.release)
        figures = RouteFigures(clock: clock, costs: book.costs)
        base = RouteView(arena.allocate(RouteView.size(wider), Tick(0)), wider)
        trial = RouteView(arena.allocate(RouteView.size(wider), Tick(0)), wider)
        let profiles = [book.problem.travel] + book.problem.otherTravel
        legs = Dictionary(
            uniqueKeysWithValues: tasks.map { [arena] u in
                let place = book.problem.tasks[u].place
                return (
                    u,
                    profiles.map { travel in
                        let to = LegsOnDemand(place, .arriving, travel, in: arena)
                        return (to: to, from: LegsOnDemand(place, .leaving, travel, in: arena))
                    }
                )
            })
    }

    /// A route to place tasks on, with its figures.
    struct Ground {
        var route: RouteView
        var count: Int
        var figures: RouteFigures.Result
    }

    /// The shift's route as it would be without the tasks in hand (and without one more task).
    func ground(_ shift: Int, without extra: Int? = nil) -> Ground {
        let stands = tasks.contains { book.placements[$0]?.shift == shift } || extra != nil
        guard stands else {
            let known = RouteFigures.Result(
                isSound: book.isSound[shift], travel: book.travel[shift], timedCost: book.timedCost[shift], ends: 0)
            return Ground(route: book.route(shift), count: book.counts[shift], figures: known)
        }
        let route = book.route(shift)
        let order = (1..<(book.counts[shift] + 1)).map { Int(route.task[$0]) }
        let rest = order.filter { !tasks.contains($0) && $0 != extra }
        base.setStops(rest, on: shift, tables) { problem.travel(on: shift).between($0, $1) }
        let found = figures.compute(base, count: rest.count, shift: shift)
        return Ground(route: base, count: rest.count, figures: found)
    }

    /// Runs the body with a task's travel times: from every place to it, and from it to every place.
    func withTravel<Result>(
        of u: Int, on shift: Int, _ body: (_ to: LegsOnDemand, _ from: LegsOnDemand) -> Result
    ) -> Result {
        let (to, from) = legs[u]![problem.shifts[shift].profile]
        return body(to, from)
    }

    /// Puts a task into the trial route, which becomes the ground with the task after stop k.
    func tryPlacing(_ u: Int, after k: Int, on ground: Ground, inLeg: Tick, outLeg: Tick) {
        trial.copyStops(of: ground.route, count: ground.count)
        trial.insert(u, after: k, count: ground.count, inLeg: inLeg, outLeg: outLeg, tables)
    }

    /// Whether the caps of the shift allow a detour.
    @inline(__always)
    func keepsCaps(_ ground: Ground, after k: Int, shift: Int, inLeg: Tick, outLeg: Tick) -> Bool {
        ground.count < Int(tables.taskLimit[shift])
            && (k > 0 || inLeg <= tables.homeLimit[shift])
            && (k < ground.count || outLeg <= tables.homeLimit[shift]) && max(inLeg, outLeg) <= tables.legLimit[shift]
            && ground.figures.travel &+ Int(inLeg &+ outLeg &- ground.route.leg[k]) <= Int(tables.travelLimit[shift])
    }
}
