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
    let pricing: CellPricing

    struct Decision {
        /// New placements: of the visit itself, and of the visits of the day that are re-timed.
        var placements: [Visit.ID: ServiceModel.Placement]
        /// The hard rules it breaks; empty when it fits.
        var breaches: [Breach]
    }

    init(_ snapshot: Snapshot, _ visit: Visit.ID, now: Timestamp, company: CompanySettings) throws {
        let scope = PlanningScope(now: now, days: snapshot.days, inHand: visit)
        self.init(
            snapshot, company, CellPricing(try EngineProblem(snapshot, scope, company: company), snapshot, company))
    }

    init(_ snapshot: Snapshot, _ company: CompanySettings, _ pricing: CellPricing) {
        self.snapshot = snapshot
        self.company = company
        self.pricing = pricing
    }

    /// The place in the day that starts nearest to `start`, or the cheapest one; when no place keeps the rules, the
    /// visit is put at `start` (or behind the last stop) and the breaches say why that is wrong.
    func decide(_ visit: Visit.ID, in cell: CellKey, start: Timestamp?) -> Decision {
        switch pricing.price(of: [visit], in: cell) {
        case .fits(let ways):
            let way = start.map { wanted in ways.min { abs($0.start.since(wanted)) < abs($1.start.since(wanted)) }! }
            return Decision(placements: placements(visit, in: cell, way ?? ways[0]), breaches: [])
        case .impossible(let breach):
            return Decision(placements: forced(visit, in: cell, start: start), breaches: breaches(visit, cell, breach))
        case .absent:
            return Decision(placements: forced(visit, in: cell, start: start), breaches: [.absent])
        case .partly, .fitsIfMoved:
            return Decision(placements: forced(visit, in: cell, start: start), breaches: [.dayBroken])
        }
    }

    /// The timetable of the day with the insertion made: everybody whose start changes.
    private func placements(
        _ visit: Visit.ID, in cell: CellKey, _ way: DeskModel.Insertion
    ) -> [Visit.ID: ServiceModel.Placement] {
        let engine = pricing.engine
        let task = engine.tasks[visit]!
        for shift in engine.shifts[cell] ?? [] {
            guard case .fits(let ways) = pricing.pricer.price(of: [task], on: shift),
                let chosen = ways.first(where: {
                    engine.clock.moment($0.start) == way.start
                        && $0.position + pricing.stopsBefore(shift, in: cell) == way.position
                })
            else { continue }
            let timetable = pricing.pricer.timetable(after: chosen, on: shift)
            var placed: [Visit.ID: ServiceModel.Placement] = [:]
            for stop in timetable.stops {
                let id = engine.visits[stop.task]
                let moment = engine.clock.moment(stop.start)
                if id == visit {
                    placed[id] = placement(of: id, in: cell, at: moment)
                } else if let old = snapshot.visits[id]?.visit.placement, old.start != moment {
                    placed[id] = moved(old, to: moment)
                }
            }
            return placed
        }
        return [:]
    }

    private func moved(_ old: ServiceModel.Placement, to start: Timestamp) -> ServiceModel.Placement {
        var placement = old
        placement.end = start + old.end.since(old.start)
        placement.start = start
        return placement
    }

    private func placement(of visit: Visit.ID, in cell: CellKey, at start: Timestamp) -> ServiceModel.Placement {
        let seconds = (snapshot.visits[visit]?.visit.duration ?? 1) * 60
        return ServiceModel.Placement(
            assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start, end: start + seconds)
    }

    /// Against the rules: where it was asked for, or behind the last stop with its drive, or at the start of the shift,
    /// or at eight.
    private func forced(
        _ visit: Visit.ID, in cell: CellKey, start: Timestamp?
    ) -> [Visit.ID: ServiceModel.Placement] {
        let others = (snapshot.routes[cell] ?? []).filter { $0 != visit }
        let last = others.last.flatMap { snapshot.visits[$0] }
        var when =
            start ?? snapshot.shifts[cell]?.first?.window.start
            ?? company.calendar.timestamp(of: cell.day, TimeOfDay(hour: 8)!)
        if start == nil, let last, let end = last.visit.placement?.end, let here = last.location {
            let there = snapshot.visits[visit]?.location ?? here
            when = end + company.travel.drive(from: here, to: there, isHome: false)
        }
        return [visit: placement(of: visit, in: cell, at: when)]
    }

    /// Every rule that fails, the one the price named first.
    private func breaches(_ visit: Visit.ID, _ cell: CellKey, _ first: Breach) -> [Breach] {
        let others = pricing.breaches(of: visit, in: cell).filter { $0.rule != first.rule }
        return [first] + others
    }
}
