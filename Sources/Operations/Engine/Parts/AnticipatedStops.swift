import DeskModel
import Geography
import ServiceModel
import Storage

/// Stops at warehouses that a plan of many visits with parts takes for granted before it is searched: days begin with one,
/// where a warehouse is near. The search then knows of each visit who could have its parts. What no visit needs of them
/// afterwards is not made.
struct AnticipatedStops: Sendable {
    /// By technician's day; they load nothing yet.
    private(set) var stops: [CellKey: DepotStop] = [:]
    /// Who could have the parts of a visit, on the van or by such a stop.
    private(set) var carriers: [Visit.ID: Set<Technician.ID>] = [:]

    /// `nil` where few visits ask for parts, or vans stop nowhere.
    init?(_ snapshot: Snapshot, _ scope: PlanningScope, _ company: CompanySettings) {
        guard let supply = snapshot.supply, !supply.depots.isEmpty else { return nil }
        let asking = snapshot.visits.values.filter { entry in
            supply.asks(entry.visit.id) && scope.asksFor(entry) && !entry.visit.isForCrew
        }.sorted { $0.visit.id < $1.visit.id }
        guard asking.count >= StopAnticipation.leastVisits else { return nil }
        let ground = StopAnticipation(snapshot: snapshot, supply: supply, scope: scope, calendar: company.calendar)
        let nearest = ground.choose(for: asking)
        for (technician, depot) in nearest {
            for stop in ground.stops(of: technician, at: depot, after: stops.count) {
                stops[CellKey(stop.technician, stop.day)] = stop
            }
        }
        for entry in asking { carriers[entry.visit.id] = ground.whoHas(entry.visit.id, nearest) }
    }
}

/// How stops are anticipated.
private struct StopAnticipation {
    let snapshot: Snapshot
    let supply: PartsSupply
    let scope: PlanningScope
    let calendar: CompanyCalendar

    /// With fewer visits that would have to fetch something each is looked at by itself.
    static let leastVisits = 60
    /// Seconds from home to a warehouse for which a day may begin there.
    private static let farthest = 3600
    /// Visits for which one stop is counted on.
    private static let visitsOfAStop = 2

    /// The warehouse at which a technician's days begin: of each region so many technicians as its visits call for, those who
    /// live nearest to one first.
    func choose(for asking: [BoardVisit]) -> [(Technician, Depot)] {
        var ways: [Technician.ID: (technician: Technician, depot: Depot, seconds: Int)] = [:]
        for technician in snapshot.technicians where technician.isActive && supply.ledger.vans[technician.id] != nil {
            let found = supply.depots.map { ($0, drive(technician, to: $0)) }.min { $0.1 < $1.1 }
            guard let found, found.1 <= Self.farthest else { continue }
            ways[technician.id] = (technician, found.0, found.1)
        }
        var chosen: Set<Technician.ID> = []
        for (region, visits) in Dictionary(grouping: asking, by: \.region) {
            let near = ways.values.filter { way in way.technician.regions.contains { $0.region == region } }
                .sorted { ($0.seconds, $0.technician.id) < ($1.seconds, $1.technician.id) }
            let people =
                (visits.count + Self.visitsOfAStop * scope.days.count - 1)
                / (Self.visitsOfAStop * scope.days.count)
            chosen.formUnion(near.prefix(people).map(\.technician.id))
        }
        return chosen.sorted().compactMap { ways[$0].map { ($0.technician, $0.depot) } }
    }

    private func drive(_ technician: Technician, to depot: Depot) -> Int {
        let way = snapshot.travel.leg(
            from: TravelPlace(technician.home), to: TravelPlace(depot.location), by: technician.id)
        return snapshot.travel.drive(seconds: way.seconds, isHome: false)
    }

    /// Every day of the plan on which nothing stands yet.
    func stops(of technician: Technician, at depot: Depot, after count: Int) -> [DepotStop] {
        let drive = drive(technician, to: depot)
        var stops: [DepotStop] = []
        for day in scope.days {
            let cell = CellKey(technician.id, day)
            guard let pieces = snapshot.shifts[cell], pieces.count == 1, supply.stops[cell] == nil,
                pieces[0].window.start >= scope.now
            else { continue }
            let opens = calendar.timestamp(of: day, depot.opens)
            let there = max(pieces[0].window.start + drive, opens)
            let start = Timestamp(seconds: (there.seconds + 59) / 60 * 60)
            let end = start + depot.minutes * 60
            guard end <= calendar.timestamp(of: day, depot.closes), end < pieces[0].window.end,
                snapshot.routes[cell]?.isEmpty ?? true
            else { continue }
            stops.append(
                DepotStop(
                    id: DepotStop.ID(.max - 1_000_000 - Int64(count + stops.count)), technician: technician.id,
                    day: day,
                    place: depot.place, start: start, end: end, loads: []))
        }
        return stops
    }

    func whoHas(_ visit: Visit.ID, _ nearest: [(technician: Technician, depot: Depot)]) -> Set<Technician.ID> {
        let begins = Dictionary(nearest.map { ($0.technician.id, $0.depot.place) }) { first, _ in first }
        var has: [StockPlace.ID: Bool] = [:]
        return Set(
            snapshot.technicians.map(\.id).filter { technician in
                guard let depot = begins[technician] else {
                    return supply.taking(visit, with: technician, from: nil).lacks.isEmpty
                }
                if let known = has[depot], known { return true }
                let isThere = supply.taking(visit, with: technician, from: depot).lacks.isEmpty
                has[depot] = isThere
                return isThere
            })
    }
}
