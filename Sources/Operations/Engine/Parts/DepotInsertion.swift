import DeskModel
import Scheduling
import ServiceModel

/// A stop at a warehouse put into a day that is decided otherwise.
struct DepotInsertion {
    /// Stands for the stop on a route until the problem has a task for it.
    static let stop = -1

    private let engine: EngineProblem
    private let shift: Int
    private let route: [Plan.Stop]
    private let policy: Policy

    init(_ engine: EngineProblem, _ shift: Int, _ route: [Plan.Stop], _ policy: Policy) {
        (self.engine, self.shift, self.route, self.policy) = (engine, shift, route, policy)
    }

    /// The cheapest place before the visit of that index, with everybody's new start; `nil` where none keeps the rules.
    func cheapest(_ depot: ServiceModel.Depot, before index: Int) -> (cost: Int, start: Tick, route: [Plan.Stop])? {
        let whole = engine.problem
        var tasks = route.map { whole.tasks[$0.task] }
        for index in tasks.indices {
            tasks[index].current = tasks[index].placement(aloneOn: shift)
        }
        tasks.append(engine.depotTasks.task(depot, on: whole.shifts[shift], of: engine.cells[shift].day))
        guard
            let problem = try? Problem(
                shifts: [whole.shifts[shift]], tasks: tasks, travel: whole.travel, otherTravel: whole.otherTravel,
                ticksPerMinute: whole.ticksPerMinute),
            let plan = try? Plan(
                routes: [route.enumerated().map { Plan.Stop(task: $0.offset, start: $0.element.start) }], of: problem)
        else { return nil }
        let pricer = Pricer(problem: problem, plan: plan, policy: policy)
        guard case .fits(let ways) = pricer.price(of: [route.count], on: 0),
            let way = ways.first(where: { $0.position <= index })
        else { return nil }
        let stops = pricer.timetable(after: way, on: 0).stops.map { stop in
            Plan.Stop(task: stop.task < route.count ? route[stop.task].task : Self.stop, start: stop.start)
        }
        return (way.cost, way.start, stops)
    }
}
