import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Prices of visits that take parts along: where the van does not carry them, with the stop at a warehouse.
struct PartsPricing: Sendable {
    let pricing: CellPricing
    /// As if the visits in hand stood nowhere.
    var supply: PartsSupply
    let visits: [Visit.ID]

    /// `nil` where none of the visits takes parts along.
    init?(_ pricing: CellPricing, _ visits: [Visit.ID]) {
        guard let supply = pricing.reasons.snapshot.supply, visits.contains(where: supply.asks) else { return nil }
        self.pricing = pricing
        self.supply = supply.without(Set(visits))
        self.visits = visits
    }

    private var engine: EngineProblem { pricing.engine }

    /// What the engine's price of a shift becomes.
    func price(_ price: Price, on shift: Int, in cell: CellKey) -> CellPrice {
        guard case .fits(let ways) = price, let first = ways.first, first.leftOut.isEmpty else {
            return pricing.translated(price, visits, cell, on: shift)
        }
        guard visits.count == 1 else {
            return together(in: cell).map { .impossible($0) } ?? pricing.translated(price, visits, cell, on: shift)
        }
        let found = insertions(ways, on: shift, in: cell)
        return found.isEmpty ? .impossible(reason(in: cell)) : .fits(found.map(\.insertion))
    }

    /// A place of the one visit, with what it loads and how it is written.
    struct Place {
        let insertion: DeskModel.Insertion
        /// Parts to be loaded for it, at the day's stop or at the new one.
        let loaded: [Part.ID: Quantity]
        /// Without a stop of its own it is the engine's place as it is.
        let lone: Scheduling.Insertion?
        let fetch: FetchSearch.Way?
    }

    /// Every place where the one visit has its parts, cheapest first.
    func insertions(_ ways: [Scheduling.Insertion], on shift: Int, in cell: CellKey) -> [Place] {
        let visit = visits[0]
        let onVan = supply.taking(visit, with: cell.technician, from: nil)
        func lone(_ way: Scheduling.Insertion, _ loaded: [Part.ID: Quantity]) -> Place {
            Place(
                insertion: pricing.insertion(way, on: shift, in: cell, of: visits), loaded: loaded, lone: way,
                fetch: nil)
        }
        if onVan.lacks.isEmpty { return ways.map { lone($0, [:]) } }
        guard supply.ledger.vans[cell.technician] != nil else { return [] }
        var found: [Place] = []
        let stop = pricing.depotStop(on: shift, without: visits)
        if stop == nil, let standing = supply.stops[cell] {
            // The day's stop is made on another piece of the day: whatever comes behind it may use it.
            let isBehind = engine.clock.tick(standing.start) < engine.problem.shifts[shift].earliestStart
            let there = supply.taking(visit, with: cell.technician, from: standing.place)
            return isBehind && there.lacks.isEmpty ? ways.map { lone($0, there.loaded) } : []
        }
        if let stop {
            let there = supply.taking(visit, with: cell.technician, from: stop.stop.place)
            if there.lacks.isEmpty {
                found += ways.filter { $0.position > stop.position }.map { lone($0, there.loaded) }
            }
        }
        let search = engine.tasks[visit].map { FetchSearch(engine, task: $0, on: shift) }
        for depot in supply.depots where stop.map({ $0.stop.place == depot.place }) ?? true {
            let there = supply.taking(visit, with: cell.technician, from: depot.place)
            guard there.lacks.isEmpty, let search else { continue }
            for way in search.ways(by: depot, lone: ways) {
                let insertion = pricing.insertion(
                    way, on: shift, in: cell, of: visit, code: supply.code(of: depot.place))
                found.append(Place(insertion: insertion, loaded: there.loaded, lone: nil, fetch: way))
            }
        }
        return Self.cheapest(found)
    }

    /// Of several warehouses the cheapest for each place.
    private static func cheapest(_ found: [Place]) -> [Place] {
        var best: [Int: Place] = [:]
        for place in found {
            let position = place.insertion.position
            if let other = best[position], other.insertion.cost <= place.insertion.cost { continue }
            best[position] = place
        }
        return best.values.sorted {
            ($0.insertion.cost, $0.insertion.position) < ($1.insertion.cost, $1.insertion.position)
        }
    }

    /// What is missing in a cell where nothing fetches it.
    private func reason(in cell: CellKey) -> Breach {
        let visit = visits[0]
        let lacks = supply.taking(visit, with: cell.technician, from: nil).lacks
        guard supply.ledger.vans[cell.technician] != nil else { return supply.breach(lacks, .noVan) }
        guard let order = supply.order(of: visit) else { return supply.breach(lacks, .nowhere) }
        if let stop = supply.stops[cell], supply.having(lacks, for: order, among: supply.depots) != nil,
            !supply.taking(visit, with: cell.technician, from: stop.place).lacks.isEmpty
        {
            return supply.breach(lacks, .otherStop(depot: supply.code(of: stop.place)))
        }
        let near = nearest(to: cell.technician)
        return supply.breach(
            lacks,
            supply.having(lacks, for: order, among: near).map { .noRoom(depot: $0.code, has: $0.has, unit: $0.unit) }
                ?? .nowhere)
    }

    /// Warehouses by the drive from a technician's home.
    private func nearest(to technician: Technician.ID) -> [ServiceModel.Depot] {
        let snapshot = pricing.reasons.snapshot
        guard let home = snapshot.technicians.first(where: { $0.id == technician })?.home else { return supply.depots }
        return supply.depots.map { depot in
            (
                depot,
                snapshot.travel.leg(from: TravelPlace(home), to: TravelPlace(depot.location), by: technician).seconds
            )
        }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// Several together go only where the van carries what all of them take; so does, in a plan, work of several people,
    /// with its leader's van.
    func together(in cell: CellKey) -> Breach? {
        var left = supply.ledger.left(of: Set(visits.flatMap { (supply.needs[$0] ?? [:]).keys }))
        let van = supply.ledger.vans[cell.technician]
        for visit in visits {
            guard let needs = supply.needs[visit], let order = supply.order(of: visit) else { continue }
            var lacks: [PartsLedger.Lack] = []
            for (part, need) in needs.sorted(by: { $0.key < $1.key }) {
                let rest = van.map { left.take(need, of: part, at: $0, for: order) } ?? need
                if rest > .zero { lacks.append(PartsLedger.Lack(part: part, needs: need, has: need - rest)) }
            }
            guard !lacks.isEmpty else { continue }
            guard van != nil else { return supply.breach(lacks, .noVan) }
            return supply.breach(
                lacks,
                supply.having(lacks, for: order, among: nearest(to: cell.technician))
                    .map { .noStop(depot: $0.code, has: $0.has, unit: $0.unit) } ?? .nowhere)
        }
        return nil
    }
}

extension CellPricing {
    /// The stop at a warehouse that stands on a shift, behind how many of its stops that are not in hand.
    func depotStop(on shift: Int, without visits: [Visit.ID]) -> (stop: DepotStop, task: Int, position: Int)? {
        guard !engine.depotStops.isEmpty else { return nil }
        let inHand = Set(visits.compactMap { engine.tasks[$0] })
        let route = engine.plan.routes[shift].filter { !inHand.contains($0.task) }
        guard let index = route.firstIndex(where: { engine.depotStops[$0.task] != nil }) else { return nil }
        return (engine.depotStops[route[index].task]!, route[index].task, index)
    }

    /// A place among the visits of its day, in the desk's words.
    func insertion(
        _ way: Scheduling.Insertion, on shift: Int, in cell: CellKey, of visits: [Visit.ID]
    ) -> DeskModel.Insertion {
        insertion(way, behind: position(of: way, on: shift, in: cell, among: visits))
    }

    /// Behind how many visits of its day.
    func position(
        of way: Scheduling.Insertion, on shift: Int, in cell: CellKey, among visits: [Visit.ID]
    ) -> Int {
        let stops = stopsBefore(shift, in: cell) + way.position
        return depotStop(on: shift, without: visits).map { $0.position < way.position ? stops - 1 : stops } ?? stops
    }

    /// The same of a place with its stop.
    func insertion(
        _ way: FetchSearch.Way, on shift: Int, in cell: CellKey, of visit: Visit.ID, code: String
    ) -> DeskModel.Insertion {
        var found = insertion(way.insertion, behind: stopsBefore(shift, in: cell) + way.position)
        let (own, clock) = (way.insertion.places[0], engine.clock)
        found.lateness = reasons.snapshot.visits[visit].flatMap {
            Lateness(of: $0.targets, start: clock.moment(own.start), end: clock.moment(own.end))
        }
        found.cost = way.cost / engine.problem.ticksPerMinute
        found.extraTravel = way.extraTravel
        found.fetch = DepotFetch(
            place: way.depot.place, code: code, start: clock.moment(way.stopStart),
            end: clock.moment(way.stopStart) + way.depot.minutes * 60)
        return found
    }
}
