import DeskModel
import Scheduling
import ServiceModel
import Storage

/// What a search has found, for visits that take parts along: a search knows nothing of parts. Days whose vans lack some get
/// a stop at a warehouse where one fits; what lacks its parts all the same is taken out, and then looks for a place where
/// it has them. Nothing else changes technician or day.
struct PartsSearch {
    var found: ChainedSearch
    let company: CompanySettings
    let policy: Policy
    let isStopped: () -> Bool
    private let seed: UInt64
    private let threads: Int
    private let changes: Int?
    /// Tasks that look for another place.
    var loose: [Int] = []
    /// Visits that wait for one that was taken out.
    private(set) var waiting: Set<Visit.ID> = []
    var supply: PartsSupply
    var newStops: [CellKey: DepotStop] = [:]
    /// Days whose stop stood before the plan.
    let standingStops: Set<CellKey>

    /// `nil` where no visit takes parts along.
    init?(
        _ found: ChainedSearch, _ company: CompanySettings, _ policy: Policy, _ request: PlanRequest,
        isStopped: @escaping () -> Bool
    ) {
        guard let supply = found.snapshot.supply, found.engine.visits.contains(where: supply.asks) else { return nil }
        (self.found, self.company, self.policy, self.isStopped) = (found, company, policy, isStopped)
        (seed, changes) = (request.seed, request.maxChanges)
        threads = PlanSearch.threads(of: request)
        let placed = found.engine.placements(of: found.result.plan, found.snapshot)
        var places: [Visit.ID: ServiceModel.Placement?] = [:]
        for visit in found.engine.visits where supply.asks(visit) { places[visit] = .some(placed[visit]) }
        self.supply = supply.applying(places)
        standingStops = Set(supply.stops.keys)
    }

    /// The same with every visit having its parts, as far as the search has placed it.
    mutating func completed() throws -> ChainedSearch {
        var routes = found.result.plan.routes
        for shift in routes.indices { supplyDay(shift, &routes[shift]) }
        for shift in routes.indices where !waiting.isEmpty {
            routes[shift].removeAll { stop in
                stop.task != DepotInsertion.stop && waiting.contains(found.engine.visits[stop.task])
            }
        }
        try rebuild(routes)
        try placeAllLoose()
        try improve()
        try placeWhatAsks()
        try refillDays()
        return found
    }

    /// What takes parts along and has no place looks for one again.
    private mutating func placeWhatAsks() throws {
        loose = found.result.plan.unplanned.filter { task in
            guard let visit = found.engine.visit(timedBy: task) else { return false }
            return supply.asks(visit) && !waiting.contains(visit)
                && !(found.snapshot.visits[visit]?.visit.isForCrew ?? true)
        }
        try placeAllLoose()
    }

    /// Days are put together anew for whoever has no place, until that helps nobody any more.
    private mutating func refillDays() throws {
        var steps = Self.allSteps
        for _ in 0..<Self.rounds where steps > 0 && !isStopped() {
            var routes = found.result.plan.routes
            guard refill(&routes, steps: &steps) else { return }
            try rebuild(routes)
            try placeWhatAsks()
        }
    }

    private static let rounds = 8
    /// On how many shifts a stop is tried for one visit, the cheapest without one first.
    static let tries = 40
    /// For how many visits a place is looked for altogether.
    var searches = 600

    private mutating func placeAllLoose() throws {
        for _ in 0..<Self.rounds where !loose.isEmpty && searches > 0 && !isStopped() {
            var routes = found.result.plan.routes
            guard placeLoose(&routes) else { break }
            try rebuild(routes)
        }
    }

    /// The others once more, round the stops that are made now.
    private mutating func improve() throws {
        let engine = found.engine
        guard !newStops.isEmpty, found.result.iterations > 3, !isStopped() else { return }
        let movable = engine.visits.indices.filter { task in
            let visit = engine.visits[task]
            return engine.depotStops[task] == nil && !supply.asks(visit) && found.snapshot.visits[visit]?.chain == nil
        }
        let better = Optimiser(problem: engine.problem, policy: policy, seed: seed, threads: threads).optimise(
            found.result.plan, movable: Set(movable), changes: changes,
            budget: SearchBudget(iterations: found.result.iterations / 4), isCancelled: isStopped)
        found.result = found.result.with(better.plan)
        for (shift, route) in better.plan.routes.enumerated() { note(route, on: shift) }
    }

    /// Gives a day what its visits lack: what a stop that stands can load, or a stop of its own. Where none fits, those that
    /// matter least are taken out, one after the other.
    private mutating func supplyDay(_ shift: Int, _ route: inout [Plan.Stop]) {
        let engine = found.engine
        let cell = engine.cells[shift]
        guard !lacking(route, cell).isEmpty else { return }
        let stop = engine.depotStops.isEmpty ? nil : route.firstIndex { engine.depotStops[$0.task] != nil }
        if let stop, let standing = engine.depotStops[route[stop].task] {
            load(lacking(route, cell).filter { $0.index > stop }.map(\.visit), onto: standing, cell)
        } else {
            var lacks = lacking(route, cell)
            while !lacks.isEmpty {
                if let made = bestStop(for: lacks, on: shift, route) {
                    route = made.route
                    use(made.stop, in: cell)
                    note(route, on: shift)
                    break
                }
                take([leastOf(lacks.map(\.visit))], outOf: &route)
                lacks = lacking(route, cell)
            }
        }
        let left = Set(lacking(route, cell).map(\.visit))
        if !left.isEmpty { take(left, outOf: &route) }
    }

    /// Those of a day that lack something and were put there by the plan: what stands where it stood is not its to judge.
    private func lacking(_ route: [Plan.Stop], _ cell: CellKey) -> [(index: Int, visit: Visit.ID)] {
        route.enumerated().compactMap { index, stop in
            guard stop.task != DepotInsertion.stop else { return nil }
            guard let visit = found.engine.visit(timedBy: stop.task), supply.ledger.lacks[visit] != nil,
                !(found.snapshot.visits[visit]?.visit.isForCrew ?? true)
            else { return nil }
            let old = found.snapshot.visits[visit]?.visit.placement
            return old == nil || old?.cell != cell ? (index, visit) : nil
        }
    }

    /// The least important, of these the longest.
    private func leastOf(_ visits: [Visit.ID]) -> Visit.ID {
        func rank(_ visit: Visit.ID) -> (Int, Int) {
            found.engine.tasks[visit].map { task in
                let task = found.engine.problem.tasks[task]
                return (Int(task.priority), -Int(task.service))
            } ?? (0, 0)
        }
        return visits.min { rank($0) < rank($1) } ?? visits[0]
    }

    /// Says when the visits of a day begin, so that a stop knows who stands behind it.
    mutating func note(_ route: [Plan.Stop], on shift: Int) {
        let (engine, cell) = (found.engine, found.engine.cells[shift])
        var places: [Visit.ID: ServiceModel.Placement?] = [:]
        for stop in route where stop.task != DepotInsertion.stop {
            let visit = engine.visits[stop.task]
            guard let claim = supply.ledger.claims[visit], claim.technician == cell.technician else { continue }
            let start = engine.clock.moment(stop.start)
            places[visit] = ServiceModel.Placement(
                assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start, end: start)
        }
        supply.apply(places)
    }

    private mutating func take(_ visits: Set<Visit.ID>, outOf route: inout [Plan.Stop]) {
        let engine = found.engine
        // What waits for them waits with them.
        let behind = visits.flatMap { found.snapshot.visits[$0]?.chain?.behind.map(\.visit) ?? [] }
        waiting.formUnion(behind)
        let tasks = route.map(\.task).filter { $0 != DepotInsertion.stop }
        loose += tasks.filter { visits.contains(engine.visits[$0]) }
        route.removeAll { $0.task != DepotInsertion.stop && visits.contains(engine.visits[$0.task]) }
        supply.apply(Dictionary(visits.union(behind).map { ($0, nil) }) { $1 })
    }

    /// Adds what visits lack to a stop that stands before them.
    private mutating func load(_ visits: [Visit.ID], onto stop: DepotStop, _ cell: CellKey) {
        var stop = newStops[cell] ?? stop
        for visit in visits {
            let there = supply.without([visit]).taking(visit, with: cell.technician, from: stop.place)
            guard there.lacks.isEmpty else { continue }
            let own = there.loaded.map { DepotStop.Load(visit: visit, part: $0, $1) }
            stop.loads = DepotStop.sorted(stop.loads.filter { $0.visit != visit } + own)
            use(stop, in: cell)
        }
    }

    private mutating func use(_ stop: DepotStop, in cell: CellKey) {
        newStops[cell] = stop
        supply.apply([:], stops: [cell: stop])
    }

    /// The cheapest stop of a day before the first of its visits that lack something, or the second, and so on; of the
    /// warehouses those that have the parts of most visits.
    private func bestStop(
        for lacks: [(index: Int, visit: Visit.ID)], on shift: Int, _ route: [Plan.Stop]
    ) -> (route: [Plan.Stop], stop: DepotStop)? {
        for number in lacks.indices {
            let visits = lacks[number...].map(\.visit)
            if let best = bestStop(for: visits, before: lacks[number].index, on: shift, route) { return best }
        }
        return nil
    }

    private func bestStop(
        for visits: [Visit.ID], before index: Int, on shift: Int, _ route: [Plan.Stop]
    ) -> (route: [Plan.Stop], stop: DepotStop)? {
        let cell = found.engine.cells[shift]
        var best: (count: Int, cost: Int, route: [Plan.Stop], stop: DepotStop)?
        for depot in supply.depots {
            let loads = supply.loads(of: visits, in: cell, from: depot.place)
            let count = Set(loads.map(\.visit)).count
            guard count > 0, best.map({ count >= $0.count }) ?? true,
                let way = DepotInsertion(found.engine, shift, route, policy).cheapest(depot, before: index)
            else { continue }
            if let best, best.count == count, best.cost <= way.cost { continue }
            let begin = found.engine.clock.moment(way.start)
            let stop = DepotStop(
                id: DepotStop.ID(.max - Int64(newStops.count)), technician: cell.technician, day: cell.day,
                place: depot.place, start: begin, end: begin + depot.minutes * 60, loads: loads)
            best = (count, way.cost, way.route, stop)
        }
        return best.map { ($0.route, $0.stop) }
    }

    /// Makes the engine's problem anew, with the stops; `DepotInsertion.stop` stands for a new one on a route.
    private mutating func rebuild(_ routes: [[Plan.Stop]]) throws {
        found.snapshot.supply = supply
        found.scope.anticipated = nil
        found.scope.placed = found.scope.placed ?? found.engine.placements(of: found.result.plan, found.snapshot)
        let engine = try EngineProblem(found.snapshot, found.scope, company: company, reusing: found.engine.tables)
        var taskOf: [CellKey: Int] = [:]
        for (task, stop) in engine.depotStops { taskOf[CellKey(stop.technician, stop.day)] = task }
        let old = found.engine
        let same = old.tasks(in: engine)
        let named = routes.enumerated().map { shift, route in
            route.compactMap { stop -> Plan.Stop? in
                let isDepot = stop.task == DepotInsertion.stop || old.depotStops[stop.task] != nil
                let task = isDepot ? taskOf[old.cells[shift]] : same[stop.task]
                return task.map { Plan.Stop(task: $0, start: stop.start) }
            }
        }
        loose = loose.compactMap { same[$0] }
        found.engine = engine
        found.result = found.result.with(try Plan(routes: named, of: engine.problem))
    }
}
