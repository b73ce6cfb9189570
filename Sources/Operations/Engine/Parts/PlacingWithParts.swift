import DeskModel
import Scheduling
import ServiceModel
import Storage

extension Placing {
    /// The drop of a visit that takes parts along at a place that was priced, with its stop where it needs one.
    func placed(_ visit: Visit.ID, in cell: CellKey, fetching way: DeskModel.Insertion) -> Decision {
        guard let parts = PartsPricing(pricing, [visit]), let task = pricing.engine.tasks[visit] else {
            return Decision(placements: [:])
        }
        for shift in pricing.engine.shifts[cell] ?? [] {
            guard case .fits(let ways) = pricing.pricer.price(of: [task], on: shift),
                let place = parts.insertions(ways, on: shift, in: cell).first(where: { $0.insertion == way })
            else { continue }
            let loads = place.loaded.map { DepotStop.Load(visit: visit, part: $0, $1) }
            if let lone = place.lone {
                return Decision(
                    placements: placements(after: lone, on: shift, in: cell), way: way,
                    stop: stop(after: lone, on: shift, in: cell, loading: loads))
            }
            if let fetch = place.fetch { return decision(fetch, visit, in: cell, way, loads) }
        }
        return Decision(placements: [:])
    }

    private func decision(
        _ fetch: FetchSearch.Way, _ visit: Visit.ID, in cell: CellKey, _ way: DeskModel.Insertion,
        _ loads: [DepotStop.Load]
    ) -> Decision {
        let engine = pricing.engine
        var placed = [visit: placement(of: visit, in: cell, at: way.start)]
        for (task, start) in fetch.starts {
            guard let id = engine.visit(timedBy: task) else { continue }
            let moment = engine.clock.moment(start)
            if let moved = snapshot.givingWay(id, to: moment) { placed[id] = moved }
        }
        let begin = engine.clock.moment(fetch.stopStart)
        return Decision(
            placements: placed, way: way,
            stop: PlannedStop(
                cell: cell, place: fetch.depot.place, code: way.fetch?.code ?? "", start: begin,
                end: begin + fetch.depot.minutes * 60, loads: loads))
    }

    /// The stop that stands in a cell, when a place was taken there: at its new time, with what is loaded in addition.
    func stop(
        after way: Scheduling.Insertion, on shift: Int, in cell: CellKey, loading loads: [DepotStop.Load] = []
    ) -> PlannedStop? {
        if !loads.isEmpty, pricing.depotStop(on: shift, without: []) == nil, let standing = snapshot.supply?.stops[cell]
        {
            // It is made on another piece of the day.
            return PlannedStop(
                cell: cell, place: standing.place, code: code(standing), start: standing.start, end: standing.end,
                loads: loads)
        }
        let engine = pricing.engine
        let inHand = way.places.map { engine.visits[$0.task] }
        guard let standing = pricing.depotStop(on: shift, without: inHand),
            let found = pricing.pricer.timetable(after: way, on: shift).stops.first(where: { $0.task == standing.task })
        else { return nil }
        let (start, length) = (engine.clock.moment(found.start), standing.stop.end.since(standing.stop.start))
        guard start != standing.stop.start || !loads.isEmpty else { return nil }
        return PlannedStop(
            cell: cell, place: standing.stop.place, code: code(standing.stop), start: start, end: start + length,
            loads: loads)
    }

    private func code(_ stop: DepotStop) -> String { snapshot.supply?.code(of: stop.place) ?? "" }

    /// What plans would know of parts with a drop made.
    func supply(after decision: Decision, of visits: [Visit.ID]) -> PartsSupply? {
        guard let supply = snapshot.supply else { return nil }
        let stop = decision.stop.map { planned in supply.stop(planned, for: Set(visits)) }
        return supply.applying(
            decision.placements.mapValues { $0 }, stops: stop.map { [CellKey($0.technician, $0.day): $0] } ?? [:])
    }
}

extension PartsSupply {
    /// The stop that a day makes for a visit; `nil` where nothing is loaded for it.
    func planned(for visit: Visit.ID, in cell: CellKey) -> PlannedStop? {
        guard let stop = stops[cell] else { return nil }
        let loads = stop.loads.filter { $0.visit == visit }
        return loads.isEmpty
            ? nil
            : PlannedStop(
                cell: cell, place: stop.place, code: code(of: stop.place), start: stop.start, end: stop.end,
                loads: loads)
    }

    /// A day's stop with what a drop of visits adds, their former loads not counted.
    func stop(_ planned: PlannedStop, for visits: Set<Visit.ID>) -> DepotStop {
        let known = stops[planned.cell]
        let others = (known?.loads ?? []).filter { !visits.contains($0.visit) }
        return DepotStop(
            id: known?.id ?? DepotStop.ID(-1), technician: planned.cell.technician, day: planned.cell.day,
            place: planned.place, start: planned.start, end: planned.end,
            loads: DepotStop.sorted(others + planned.loads),
            version: known?.version ?? 1)
    }
}
