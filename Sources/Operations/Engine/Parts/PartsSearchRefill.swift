import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Visits that are still without a place when all has been tried one by one: whole days are put together anew for them.
extension PartsSearch {
    /// How many steps all days take together, and one day at most.
    static let allSteps = 24_000
    private static let stepsOfADay = 2_500
    /// On how many days a visit is tried, those that begin nearest to it first.
    private static let days = 8
    /// With more visits a day has too many orders.
    private static let visitsOfADay = 7

    /// Tries every visit without a place once; whether any day became better.
    mutating func refill(_ routes: inout [[Plan.Stop]], steps: inout Int) -> Bool {
        let engine = found.engine
        let problem = engine.problem
        var waiting = found.result.plan.unplanned.filter { isFree($0) }
            .sorted { problem.tasks[$0].priority > problem.tasks[$1].priority }
        var changed: Set<Int> = []
        for task in waiting where waiting.contains(task) {
            let asks = supply.asks(engine.visits[task])
            let near = nearest(to: task).filter { shift in
                !changed.contains(shift) && (asks || routes[shift].contains { supply.asks(engine.visits[$0.task]) })
            }
            for shift in near.prefix(Self.days) {
                guard steps > 0, !isStopped() else { return !changed.isEmpty }
                guard let placed = refill(shift, with: task, waiting, &routes[shift], &steps) else { continue }
                waiting.removeAll(where: placed.contains)
                changed.insert(shift)
                break
            }
        }
        return !changed.isEmpty
    }

    /// Put there by the plan, and nobody's time but its own depends on it.
    private func isFree(_ task: Int) -> Bool {
        let engine = found.engine
        guard engine.depotStops[task] == nil, let visit = engine.visit(timedBy: task), !waiting.contains(visit),
            let entry = found.snapshot.visits[visit]
        else { return false }
        return entry.visit.placement == nil && !entry.visit.isForCrew && entry.chain == nil
            && found.scope.asksFor(entry)
    }

    private func nearest(to task: Int) -> [Int] {
        let problem = found.engine.problem
        func drive(_ shift: Int) -> Int {
            Int(problem.travel(on: shift).between(problem.shifts[shift].startPlace, problem.tasks[task].place))
        }
        return problem.shifts.indices.filter { shift in
            let required = problem.tasks[task].required
            return required.isEmpty || required.contains(problem.shifts[shift].technician)
        }.map { ($0, drive($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    private func drive(_ task: Int, _ other: Int, on shift: Int) -> Int {
        let problem = found.engine.problem
        return Int(problem.travel(on: shift).between(problem.tasks[task].place, problem.tasks[other].place))
    }

    /// The visits that a day has afterwards; `nil` where it stays as it is.
    private mutating func refill(
        _ shift: Int, with task: Int, _ waiting: [Int], _ route: inout [Plan.Stop], _ steps: inout Int
    ) -> [Int]? {
        let engine = found.engine
        let cell = engine.cells[shift]
        let isOurs = !standingStops.contains(cell)
        let loose = route.filter { engine.depotStops[$0.task] == nil ? isFree($0.task) : isOurs }.map(\.task)
        let visits = loose.filter { engine.depotStops[$0] == nil }
        let isStopHere = route.contains { engine.depotStops[$0.task] != nil }
        // A stop on another piece of the day is the day's only one.
        guard visits.count < Self.visitsOfADay, isStopHere || supply.stops[cell] == nil else { return nil }
        let names = Set(visits.map { engine.visits[$0] })
        if isOurs, let stop = supply.stops[cell], !stop.isOnly(for: names) { return nil }
        let others = waiting.filter { $0 != task }
            .map { ($0, drive(task, $0, on: shift)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        let hand = visits + [task] + others.prefix(Self.visitsOfADay - visits.count - 1)
        guard
            let day = DayRefill(
                engine, supply.without(names), on: shift, keeping: route.filter { !loose.contains($0.task) },
                placing: hand, policy)
        else { return nil }
        var own = min(steps, Self.stepsOfADay)
        steps -= own
        let filling = day.best(beyond: loose, steps: &own)
        steps += own
        guard let filling, let after = supply(with: filling, on: shift, instead: visits) else { return nil }
        (supply, newStops[cell], route) = (after.supply, after.stop ?? (isOurs ? nil : newStops[cell]), filling.route)
        return filling.placed
    }

    /// With a day filled anew; `nil` where anybody would lack what they have now.
    private func supply(
        with filling: DayRefill.Filling, on shift: Int, instead visits: [Int]
    ) -> (supply: PartsSupply, stop: DepotStop?)? {
        let engine = found.engine
        let cell = engine.cells[shift]
        var places: [Visit.ID: ServiceModel.Placement?] = [:]
        for task in visits { places[engine.visits[task]] = .some(nil) }
        for stop in filling.route where filling.placed.contains(stop.task) {
            let start = engine.clock.moment(stop.start)
            places[engine.visits[stop.task]] = ServiceModel.Placement(
                assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start,
                end: engine.clock.moment(stop.start + engine.problem.tasks[stop.task].service))
        }
        var stops: [CellKey: DepotStop?] = [:]
        let standing = supply.ledger.stop(of: cell.technician, on: cell.day)
        if let (depot, start) = filling.stop {
            let begin = engine.clock.moment(start)
            stops[cell] = DepotStop(
                id: standing?.id ?? DepotStop.ID(.max - Int64(newStops.count)), technician: cell.technician,
                day: cell.day, place: depot.place, start: begin, end: begin + depot.minutes * 60, loads: filling.loads)
        } else if standingStops.contains(cell), var stop = standing {
            let names = Set(places.keys)
            stop.loads = DepotStop.sorted(stop.loads.filter { !names.contains($0.visit) } + filling.loads)
            stops[cell] = stop
        } else if standing != nil {
            stops[cell] = .some(nil)
        }
        let after = supply.applying(places, stops: stops)
        let isServed = after.ledger.lacks.keys.allSatisfy { supply.ledger.lacks[$0] != nil && places[$0] == nil }
        return isServed ? (after, stops[cell] ?? nil) : nil
    }
}
