import DeskModel
import Scheduling
import ServiceModel
import Storage

/// One technician's day put together anew: visits that may stand anywhere in it, and at most one stop at a warehouse, in
/// every order that keeps the rules and in which each visit has its parts, as far as a budget goes. What else stands on
/// the day counts as fixed, and so does a stop that stood before the plan.
struct DayRefill {
    /// What is found for a day.
    struct Filling {
        /// In tasks of the whole problem; `DepotInsertion.stop` stands for the stop that is made.
        let route: [Plan.Stop]
        /// The stop that is made, and when it begins.
        let stop: (depot: ServiceModel.Depot, start: Tick)?
        let loads: [DepotStop.Load]
        /// Those of the visits that have a place, as tasks of the whole problem.
        let placed: [Int]
    }

    private let engine: EngineProblem
    private let supply: PartsSupply
    private let policy: Policy
    private let cell: CellKey
    /// Tasks of the whole problem, in the order of the small one: those that stay, then the visits to be placed.
    private let tasks: [Int]
    private let fixed: [Plan.Stop]
    private let depots: [ServiceModel.Depot]
    private let problem: Problem
    /// The stop that stays, as a task of the small problem, and where it is made.
    private let standing: (task: Int, place: StockPlace.ID)?

    /// `supply` counts as if the visits to be placed stood nowhere. `nil` where the day makes no sense by itself.
    init?(
        _ engine: EngineProblem, _ supply: PartsSupply, on shift: Int, keeping fixed: [Plan.Stop],
        placing visits: [Int],
        _ policy: Policy
    ) {
        let whole = engine.problem
        self.engine = engine
        self.supply = supply
        self.policy = policy
        self.fixed = fixed
        cell = engine.cells[shift]
        tasks = fixed.map(\.task) + visits
        let stop = fixed.firstIndex { engine.depotStops[$0.task] != nil }
        standing = stop.map { ($0, engine.depotStops[fixed[$0].task]!.place) }
        depots = standing == nil && supply.ledger.vans[cell.technician] != nil ? supply.depots : []
        var own = tasks.map { whole.tasks[$0] }
        for index in own.indices { own[index].current = own[index].placement(aloneOn: shift) }
        own += depots.map { engine.depotTasks.task($0, on: whole.shifts[shift], of: engine.cells[shift].day) }
        guard
            let problem = try? Problem(
                shifts: [whole.shifts[shift]], tasks: own, travel: whole.travel, otherTravel: whole.otherTravel,
                ticksPerMinute: whole.ticksPerMinute)
        else { return nil }
        self.problem = problem
    }

    /// The best day that is found, where it is worth more than the one that stands; `order` is that one, without what
    /// stays. Takes from `steps` what it uses.
    func best(beyond order: [Int], steps: inout Int) -> Filling? {
        let start = Trial(
            route: fixed.enumerated().map { Plan.Stop(task: $0.offset, start: $0.element.start) }, last: -1, worth: 0,
            waiting: Array(fixed.count..<tasks.count), depot: nil)
        guard let now = standingDay(start, order) else { return nil }
        var best = now
        search(start, &best, &steps)
        return best.worth > now.worth ? filling(best) : nil
    }

    /// A day as far as it is put together.
    private struct Trial {
        var route: [Plan.Stop]
        /// Nothing is put before this place any more.
        var last: Int
        /// What its visits are worth, less what they cost.
        var worth: Int
        var waiting: [Int]
        /// Which of the warehouses the stop is made at.
        var depot: Int?
    }

    private var firstDepot: Int { tasks.count }

    private func pricer(_ trial: Trial) -> Pricer? {
        (try? Plan(routes: [trial.route], of: problem)).map { Pricer(problem: problem, plan: $0, policy: policy) }
    }

    /// What the day is worth as it stands.
    private func standingDay(_ start: Trial, _ order: [Int]) -> Trial? {
        var trial = start
        for task in order {
            let own: Int? =
                task == DepotInsertion.stop || engine.depotStops[task] != nil
                ? depot(of: cell) : tasks[fixed.count...].firstIndex(of: task)
            guard let own, let next = children(trial, own).first else { return nil }
            trial = next
        }
        return trial
    }

    private func depot(of cell: CellKey) -> Int? {
        depots.firstIndex { $0.place == supply.ledger.stop(of: cell.technician, on: cell.day)?.place }
            .map { firstDepot + $0 }
    }

    private func search(_ trial: Trial, _ best: inout Trial, _ steps: inout Int) {
        guard steps > 0, let pricer = pricer(trial) else { return }
        steps -= 1
        let left = trial.waiting.reduce(0) { $0 + pricer.omissionCost(of: $1) }
        guard trial.worth + left > best.worth else { return }
        var next = trial.waiting.flatMap { children(trial, $0, pricer) }
        if trial.depot == nil { next += depots.indices.flatMap { children(trial, firstDepot + $0, pricer) } }
        next.sort { ($1.worth, $0.last) < ($0.worth, $1.last) }
        for child in next {
            if child.worth > best.worth { best = child }
            search(child, &best, &steps)
        }
    }

    /// Every place of a task behind what was placed before, where all have their parts.
    private func children(_ trial: Trial, _ task: Int, _ known: Pricer? = nil) -> [Trial] {
        guard let pricer = known ?? self.pricer(trial), case .fits(let ways) = pricer.price(of: [task], on: 0) else {
            return []
        }
        return ways.compactMap { way in
            guard way.position > trial.last else { return nil }
            var next = trial
            next.route = pricer.timetable(after: way, on: 0).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
            next.last = way.position
            next.worth -= way.cost
            if task >= firstDepot {
                next.depot = task - firstDepot
            } else {
                next.worth += pricer.omissionCost(of: task)
                next.waiting.removeAll { $0 == task }
            }
            return loads(next) == nil ? nil : next
        }
    }

    /// What the stop loads; `nil` where somebody lacks something.
    private func loads(_ trial: Trial) -> [DepotStop.Load]? {
        let asking = tasks[fixed.count...].map { engine.visits[$0] }.filter(supply.asks)
        guard !asking.isEmpty else { return [] }
        var left = supply.ledger.left(of: Set(asking.flatMap { supply.needs[$0]!.keys }))
        let van = supply.ledger.vans[cell.technician]
        var depot: StockPlace.ID?
        var loads: [DepotStop.Load] = []
        for stop in trial.route {
            if stop.task >= firstDepot { depot = depots[stop.task - firstDepot].place }
            if stop.task == standing?.task { depot = standing?.place }
            guard stop.task < tasks.count, stop.task >= fixed.count else { continue }
            let visit = engine.visits[tasks[stop.task]]
            guard let needs = supply.needs[visit], let order = supply.order(of: visit) else { continue }
            guard let van else { return nil }
            for (part, need) in needs.sorted(by: { $0.key < $1.key }) {
                let more = left.take(need, of: part, at: van, for: order)
                guard more > .zero else { continue }
                guard let depot, left.take(more, of: part, at: depot, for: order) == .zero else { return nil }
                loads.append(DepotStop.Load(visit: visit, part: part, more))
            }
        }
        return loads
    }

    private func filling(_ trial: Trial) -> Filling {
        let loads = loads(trial) ?? []
        var stop: (depot: ServiceModel.Depot, start: Tick)?
        let route = trial.route.compactMap { item -> Plan.Stop? in
            guard item.task >= firstDepot else { return Plan.Stop(task: tasks[item.task], start: item.start) }
            guard !loads.isEmpty else { return nil }
            stop = (depots[item.task - firstDepot], item.start)
            return Plan.Stop(task: DepotInsertion.stop, start: item.start)
        }
        let placed = trial.route.map(\.task).filter { $0 >= fixed.count && $0 < tasks.count }.map { tasks[$0] }
        return Filling(route: route, stop: stop, loads: loads, placed: placed)
    }
}

extension Scheduling.Task {
    /// Where it stands, in a problem of that one shift.
    func placement(aloneOn shift: Int) -> Scheduling.Placement? {
        current.flatMap { $0.shift == shift ? Scheduling.Placement(shift: 0, start: $0.start) : nil }
    }
}
