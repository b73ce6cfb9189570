import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Places of one visit on a shift behind a stop at a warehouse: every place of the stop with every place of the visit
/// behind it. The day's stop, where it makes one already, may only come earlier, so that nobody behind it misses it.
struct FetchSearch {
    /// A place with its stop.
    struct Way {
        let insertion: Scheduling.Insertion
        /// The whole cost and the whole travel, the stop's with it.
        let cost: Int
        let extraTravel: Int
        let depot: ServiceModel.Depot
        /// When the stop begins once the visit is there.
        let stopStart: Tick
        /// Behind how many visits of the shift.
        let position: Int
        /// By task of the whole problem: when the others begin.
        let starts: [(task: Int, start: Tick)]
    }

    let engine: EngineProblem
    let task: Int
    let shift: Int
    let policy: Policy
    /// The shift's other stops, the one at a warehouse not counted.
    private let others: [Plan.Stop]
    /// How many visits stand before the day's stop, and the task that stands for it.
    private let standing: (task: Int, index: Int)?

    init(_ engine: EngineProblem, task: Int, on shift: Int, policy: Policy = .balanced) {
        self.engine = engine
        self.task = task
        self.shift = shift
        self.policy = policy
        let route = engine.plan.routes[shift].filter { $0.task != task }
        let index = route.firstIndex { engine.depotStops[$0.task] != nil }
        standing = index.map { (route[$0].task, $0) }
        others = route.filter { engine.depotStops[$0.task] == nil }
    }

    /// Every place of the visit, each with the cheapest place of the stop; `lone` is what the visit costs without one,
    /// as the whole problem says.
    func ways(by depot: ServiceModel.Depot, lone: [Scheduling.Insertion]) -> [Way] {
        if let standing, engine.problem.tasks[standing.task].started { return [] }
        guard let problem = problem(with: depot), let plan = plan(others.map(\.start), of: problem) else { return [] }
        let (visit, stop) = (others.count, others.count + 1)
        let base = Pricer(problem: problem, plan: plan, policy: policy)
        guard case .fits(let places) = base.price(of: [stop], on: 0) else { return [] }
        let known = standing.flatMap { standing in places.first { $0.position == standing.index } }
        let surplus = surplus(base, visit, lone, known)
        var best: [Int: Way] = [:]
        for place in places where standing.map({ place.position <= $0.index }) ?? true {
            guard let pricer = pricer(base, problem, after: place),
                case .fits(let found) = pricer.price(of: [visit], on: 0)
            else { continue }
            for way in found where way.position > place.position {
                let cost = place.cost + way.cost + surplus - (known?.cost ?? 0)
                guard best[way.position].map({ cost < $0.cost }) ?? true else { continue }
                best[way.position] = self.way(
                    way, cost, place.extraTravel + way.extraTravel - (known?.extraTravel ?? 0), depot, pricer)
            }
        }
        return best.values.sorted { ($0.cost, $0.position) < ($1.cost, $1.position) }
    }

    /// What a place costs beside its shift: what the visit leaves elsewhere, and what the whole company makes of it.
    private func surplus(
        _ base: Pricer, _ visit: Int, _ lone: [Scheduling.Insertion], _ known: Scheduling.Insertion?
    ) -> Int {
        guard let first = lone.first else { return 0 }
        var pricer = base
        if let known, let problem = self.pricer(base, base.problem, after: known) { pricer = problem }
        guard case .fits(let own) = pricer.price(of: [visit], on: 0),
            let same = own.first(where: { $0.position == first.position })
        else { return 0 }
        return first.cost - same.cost
    }

    private func way(
        _ way: Scheduling.Insertion, _ cost: Int, _ travel: Int, _ depot: ServiceModel.Depot, _ pricer: Pricer
    ) -> Way {
        var (stopStart, starts): (Tick, [(task: Int, start: Tick)]) = (0, [])
        for stop in pricer.timetable(after: way, on: 0).stops {
            if stop.task < others.count {
                starts.append((others[stop.task].task, stop.start))
            } else if stop.task == others.count + 1 {
                stopStart = stop.start
            }
        }
        return Way(
            insertion: way, cost: cost, extraTravel: travel, depot: depot, stopStart: stopStart,
            position: way.position - 1, starts: starts)
    }

    /// The one shift: its visits, then the visit in hand, then the stop.
    private func problem(with depot: ServiceModel.Depot) -> Problem? {
        let whole = engine.problem
        var tasks = others.map { whole.tasks[$0.task] }
        for index in tasks.indices { tasks[index].current = tasks[index].placement(aloneOn: shift) }
        var visit = whole.tasks[task]
        visit.current = visit.placement(aloneOn: shift)
        let day = engine.cells[shift].day
        let stop = engine.depotTasks.task(depot, on: whole.shifts[shift], of: day)
        return try? Problem(
            shifts: [whole.shifts[shift]], tasks: tasks + [visit, stop], travel: whole.travel,
            otherTravel: whole.otherTravel, ticksPerMinute: whole.ticksPerMinute)
    }

    private func plan(_ starts: [Tick], of problem: Problem) -> Plan? {
        try? Plan(routes: [starts.enumerated().map { Plan.Stop(task: $0, start: $1) }], of: problem)
    }

    /// With the stop made.
    private func pricer(_ base: Pricer, _ problem: Problem, after place: Scheduling.Insertion) -> Pricer? {
        let route = base.timetable(after: place, on: 0).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
        return (try? Plan(routes: [route], of: problem)).map { Pricer(problem: problem, plan: $0, policy: policy) }
    }
}
