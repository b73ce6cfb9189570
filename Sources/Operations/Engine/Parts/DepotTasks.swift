import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Stops at warehouses as tasks of a problem.
struct DepotTasks: Sendable {
    let clock: EngineClock
    let calendar: CompanyCalendar
    let now: Tick
    /// Where each warehouse lies among the problem's places.
    let places: [StockPlace.ID: Int]

    /// A stop on a shift, within the hours of its day and of the next, which a night's work reaches.
    func task(_ depot: ServiceModel.Depot, on shift: Shift, of day: Day, service: Tick? = nil) -> Scheduling.Task {
        let service = service ?? clock.length(depot.minutes * 60)
        let windows = [day, day + 1].compactMap { day -> Scheduling.TimeWindow? in
            let opens = max(now, clock.tick(calendar.timestamp(of: day, depot.opens)))
            let closes = clock.tick(calendar.timestamp(of: day, depot.closes)) - service
            return opens <= closes ? Scheduling.TimeWindow(opens, closes) : nil
        }
        return Scheduling.Task(
            place: places[depot.place] ?? 0, service: service,
            windows: windows.isEmpty ? [EngineTaskTimes.never] : windows, priority: 100,
            required: SmallIndexSet([shift.technician]), days: SmallIndexSet([shift.day]))
    }
}

extension EngineProblemBuilder {
    var depotTasks: DepotTasks {
        DepotTasks(clock: clock, calendar: company.calendar, now: now, places: placeOfDepot)
    }

    /// Stops that stand are tasks as well, each of its technician and day: nobody takes their time. One that is made only
    /// for visits in hand goes with them. Every warehouse at which vans stop is a place of the problem.
    mutating func addDepotStops() {
        guard let supply = snapshot.supply else { return }
        for depot in supply.depots {
            placeOfDepot[depot.place] = places.count
            places.append(TravelPlace(depot.location))
        }
        let stops = supply.stops.merging(scope.anticipated?.stops ?? [:]) { standing, _ in standing }
        for (cell, stop) in stops.sorted(by: { $0.value.id < $1.value.id }) {
            guard let depot = supply.depot(stop.place), let pieces = shiftsOfCell[cell] else { continue }
            if !stop.loads.isEmpty, stop.isOnly(for: scope.inHand) {
                released.formUnion(stop.loads.map(\.visit))
                continue
            }
            let start = clock.tick(stop.start)
            let shift = pieces.last { shifts[$0].earliestStart <= start } ?? pieces[0]
            var task = depotTasks.task(
                depot, on: shifts[shift], of: cell.day, service: clock.length(stop.end.since(stop.start)))
            task.lock = scope.holdsOthers ? .technicianAndTime : .technician
            (task.fixedStart, task.current) = (start, Scheduling.Placement(shift: shift, start: start))
            (task.started, task.changeClass) = (start < now, .planned)
            if task.started { task.windows = [] }
            depotStops[tasks.count] = stop
            // No visit of the store: nobody finds one by it.
            visits.append(Visit.ID(-1 - Int64(depotStops.count)))
            routes[shift].append(Plan.Stop(task: tasks.count, start: start))
            tasks.append(task)
        }
    }

    /// Who alone may do a visit that looks for a place, by the parts that it takes along; empty where anybody may.
    func carriers(of visit: Visit, at shift: Int?) -> [Int] {
        guard shift == nil, let people = scope.anticipated?.carriers[visit.id] else { return [] }
        return people.isEmpty ? [technicianIndex.count] : people.compactMap { technicianIndex[$0] }
    }

    /// Whether stops and warehouses are as they were when the tasks were made, and stops still ahead.
    func keepsDepots(of other: Snapshot, at minute: Timestamp) -> Bool {
        snapshot.supply?.stops == other.supply?.stops && snapshot.supply?.depots == other.supply?.depots
            && (depotStops.isEmpty || minute == scope.now)
    }
}

extension DepotStop {
    /// Whether nothing is loaded for anybody else.
    func isOnly(for visits: Set<Visit.ID>) -> Bool { loads.allSatisfy { visits.contains($0.visit) } }
}
