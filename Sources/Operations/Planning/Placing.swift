import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Finds where exactly a visit stands in a cell, and what its drop does to the rest of the day. Preview and drop share
/// it, so that what is shown is what is written.
struct Placing {
    let snapshot: Snapshot
    let company: CompanySettings
    var pricing: CellPricing
    /// When the one visit in hand starts, because a person says so; `nil` leaves the time to the engine.
    let exact: Timestamp?
    /// The day to whose shift that start belongs, where that is known to be another day than the cell's.
    var exactDay: Day?

    struct Decision {
        /// New placements: of the visits in hand, and of the visits of the day that are re-timed.
        var placements: [Visit.ID: ServiceModel.Placement]
        /// The hard rules that visits in hand break; empty when all fit.
        var breaches: [Visit.ID: [Breach]] = [:]
        /// The place of one visit that keeps every rule.
        var way: DeskModel.Insertion?
        /// The day's stop at a warehouse, where it comes or its time changes.
        var stop: PlannedStop?
    }

    /// `exact` is when the one visit has to start.
    init(
        _ snapshot: Snapshot, _ visits: [Visit.ID], now: Timestamp, company: CompanySettings, exact: Timestamp? = nil,
        exactDay: Day? = nil
    ) throws {
        let starts = exact.map { start in Dictionary(uniqueKeysWithValues: visits.map { ($0, start) }) } ?? [:]
        let scope = PlanningScope(now: now, days: snapshot.days, inHand: Set(visits), exactStarts: starts)
        self.init(
            snapshot, company, CellPricing(try EngineProblem(snapshot, scope, company: company), snapshot, company),
            exact: exact)
        self.exactDay = exactDay
    }

    init(_ snapshot: Snapshot, _ company: CompanySettings, _ pricing: CellPricing, exact: Timestamp? = nil) {
        self.snapshot = snapshot
        self.company = company
        self.pricing = pricing
        self.exact = exact
    }

    /// The place in the day that starts nearest to `start`, or the cheapest one; when no place keeps the rules, the
    /// visit is put at `start` (or behind the last stop) and the breaches say why that is wrong.
    /// `crew` are the only ones who may come along to a visit for several people.
    func decide(
        _ visits: [Visit.ID], in cell: CellKey, start: Timestamp?, crew: [Technician.ID]? = nil
    ) -> Decision {
        var decision =
            pricing.isForCrew(visits)
            ? decide(crew: visits[0], in: cell, start: start, named: crew)
            : visits.count == 1
                ? decide(visits[0], in: cell, start: start) : decide(set: visits, in: cell, start: start)
        for visit in visits where decision.breaches[visit] == nil {
            guard let entry = snapshot.visits[visit], let placement = decision.placements[visit] else { continue }
            let breaches = entry.chainBreaches(at: placement, today: today)
            if !breaches.isEmpty { decision.breaches[visit] = breaches }
        }
        if decision.breaches.isEmpty, snapshot.travel.settings.hasHours {
            let breaches = hourBreaches(of: decision, visits, in: cell)
            if !breaches.isEmpty { decision.breaches[visits[0]] = breaches }
        }
        return decision
    }

    var today: Day { company.calendar.day(of: pricing.engine.clock.moment(pricing.engine.now)) }

    /// What the drop breaks with the traffic of the hours alone.
    private func hourBreaches(of decision: Decision, _ visits: [Visit.ID], in cell: CellKey) -> [Breach] {
        let members = decision.placements[visits[0]]?.members ?? []
        return ([cell] + members.map { CellKey($0, cell.day) }).lazy.map { dayBreaches(of: decision, visits, in: $0) }
            .first { !$0.isEmpty } ?? []
    }

    private func dayBreaches(of decision: Decision, _ visits: [Visit.ID], in cell: CellKey) -> [Breach] {
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }) else { return [] }
        // Rules do not ask what time it is.
        var changed = snapshot
        changed.supply = supply(after: decision, of: visits)
        let sheets = DaySheets(snapshot: changed, company: company, now: Timestamp(seconds: 0))
        let ids = (snapshot.routes[cell] ?? []).filter { !visits.contains($0) } + visits
        let stops = ids.compactMap { id -> BoardVisit? in
            guard var entry = snapshot.visits[id] else { return nil }
            entry.visit.placement = decision.placements[id] ?? entry.visit.placement
            return entry
        }.sorted { ($0.visit.placement?.start ?? .init(seconds: 0)) < ($1.visit.placement?.start ?? .init(seconds: 0)) }
        return sheets.hourBreaches(
            of: sheets.sheet(of: cell, technician: technician, stops: stops), stops,
            before: sheets.sheet(of: cell, technician: technician))
    }

    private func decide(_ visit: Visit.ID, in cell: CellKey, start: Timestamp?) -> Decision {
        if let other = startInAnotherShift(cell) { return against([other], visit, in: cell, start: start) }
        if let past = startInThePast() { return against([past], visit, in: cell, start: start) }
        let price = pricing.pricesOfOneDay(of: [visit], in: [cell])[cell]!
        if case .fits = price {
        } else if let decision = decideLong(visit, in: cell, start: start, price) {
            return decision
        }
        switch price {
        case .fits(let ways):
            let nearest = start.map { wanted in
                ways.min { abs($0.start.since(wanted)) < abs($1.start.since(wanted)) }!
            }
            let way = nearest ?? ways[0]
            if PartsPricing(pricing, [visit]) != nil { return placed(visit, in: cell, fetching: way) }
            let (placements, stop) = placements(visit, in: cell, way)
            return Decision(placements: placements, way: way, stop: stop)
        case .impossible(let breach):
            let reasons = exact.map { breaches(visit, cell, startingAt: $0) } ?? breaches(visit, cell, breach)
            return against(reasons, visit, in: cell, start: start)
        case .absent: return against([.planning(.absent)], visit, in: cell, start: start)
        case .partly, .fitsIfMoved:
            return against(pricing.obstacles(to: visit, in: cell), visit, in: cell, start: start)
        }
    }

    private func against(
        _ breaches: [Breach], _ visit: Visit.ID, in cell: CellKey, start: Timestamp?
    ) -> Decision {
        let placement = forcedLong(visit, in: cell, start: start) ?? forced(visit, in: cell, start: start)
        return Decision(placements: [visit: placement], breaches: [visit: breaches])
    }

    /// The timetable of the day with the insertion made: everybody whose start changes.
    private func placements(
        _ visit: Visit.ID, in cell: CellKey, _ way: DeskModel.Insertion
    ) -> (placements: [Visit.ID: ServiceModel.Placement], stop: PlannedStop?) {
        let engine = pricing.engine
        let task = engine.tasks[visit]!
        for shift in engine.shifts[cell] ?? [] {
            guard case .fits(let ways) = pricing.pricer.price(of: [task], on: shift),
                let chosen = ways.first(where: {
                    engine.clock.moment($0.start) == way.start
                        && pricing.position(of: $0, on: shift, in: cell, among: [visit]) == way.position
                })
            else { continue }
            return (placements(after: chosen, on: shift, in: cell), stop(after: chosen, on: shift, in: cell))
        }
        return ([:], nil)
    }

    /// Those in hand at their new places, and the others whose start changes.
    func placements(
        after way: Scheduling.Insertion, on shift: Int, in cell: CellKey
    ) -> [Visit.ID: ServiceModel.Placement] {
        let engine = pricing.engine
        let inHand = Set(way.places.map(\.task))
        var placed: [Visit.ID: ServiceModel.Placement] = [:]
        for stop in pricing.pricer.timetable(after: way, on: shift).stops {
            let id = engine.visits[stop.task]
            let moment = engine.clock.moment(stop.start)
            if inHand.contains(stop.task) {
                placed[id] = placement(of: id, in: cell, at: moment)
            } else if engine.visit(timedBy: stop.task) != nil,
                let moved = snapshot.givingWay(
                    id,
                    to: moment)
            {
                placed[id] = moved
            }
        }
        return placed
    }

    func placement(of visit: Visit.ID, in cell: CellKey, at start: Timestamp) -> ServiceModel.Placement {
        let seconds = (snapshot.visits[visit]?.visit.duration ?? 1) * 60
        return ServiceModel.Placement(
            assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start, end: start + seconds)
    }

    /// Against the rules: where it was asked for, or behind the last stop with its drive, or at the start of the shift,
    /// or at eight.
    func forced(_ visit: Visit.ID, in cell: CellKey, start: Timestamp?) -> ServiceModel.Placement {
        let others = (snapshot.routes[cell] ?? []).filter { $0 != visit }
        let last = others.last.flatMap { id in snapshot.visits[id]?.visit.placement.map { (id, $0) } }
        let when = start ?? behind(last?.0, ending: last?.1.end, visit, in: cell)
        return placement(of: visit, in: cell, at: when)
    }

    /// The end of another stop with the drive from there; without one the start of the shift, or eight.
    func behind(_ other: Visit.ID?, ending end: Timestamp?, _ visit: Visit.ID, in cell: CellKey) -> Timestamp {
        guard let other, let end, let here = snapshot.visits[other]?.travelPlace else {
            return snapshot.shifts[cell]?.first?.window.start
                ?? company.calendar.timestamp(of: cell.day, TimeOfDay(hour: 8)!)
        }
        let leg = snapshot.travel.leg(
            from: here, to: snapshot.visits[visit]?.travelPlace ?? here, by: cell.technician)
        return end + snapshot.travel.drive(seconds: leg.seconds, isHome: false)
    }

    /// Every rule that fails, the one the price named first.
    func breaches(_ visit: Visit.ID, _ cell: CellKey, _ first: Breach) -> [Breach] {
        let others = pricing.breaches(of: visit, in: cell).filter { $0.rule != first.rule }
        return [first] + others
    }
}
