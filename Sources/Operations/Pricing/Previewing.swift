package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// A cell before and after a drop at `start`, or at the cheapest place. `nil` when the visit or technician is gone.
    package func preview(
        _ visit: Visit.ID, in cell: CellKey, start: Timestamp? = nil, isExact: Bool = false
    ) throws -> MovePreview? {
        try preview([visit], in: cell, start: start, isExact: isExact)
    }

    /// The same for several visits dropped together. `nil` when one of them or the technician is gone.
    package func preview(
        _ visits: [Visit.ID], in cell: CellKey, start: Timestamp? = nil, isExact: Bool = false
    ) throws -> MovePreview? {
        let exact = isExact && visits.count == 1 ? start : nil
        let placing = try placing(visits, in: cell, exact: exact)
        let snapshot = placing.snapshot
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }), !visits.isEmpty,
            visits.allSatisfy({ snapshot.visits[$0] != nil })
        else { return nil }
        let placements = visits.map { snapshot.visits[$0]?.visit.placement }
        // What stays where it is changes nothing.
        let decision =
            !isExact
                && !placing.isLaidOutAnew(visits)
                && CellKey.stand(placements, in: cell, start: start, now: Timestamp(seconds: now.seconds / 60 * 60))
            ? Placing.Decision(placements: [:]) : placing.decide(visits, in: cell, start: start)
        var changed = snapshot
        changed.supply = placing.supply(after: decision, of: visits)
        let sheets = DaySheets(snapshot: changed, company: company, now: now)
        let ids = (snapshot.routes[cell] ?? []).filter { !visits.contains($0) } + visits
        let stops = ids.compactMap { id -> BoardVisit? in
            guard var entry = snapshot.visits[id] else { return nil }
            entry.visit.placement = decision.placements[id] ?? entry.visit.placement
            return entry
        }
        let after = stops.sorted { $0.visit.placement!.start < $1.visit.placement!.start }
        let laidOut = sheets.sheet(of: cell, technician: technician, stops: after)
        var way = decision.way
        if exact != nil, let stop = laidOut.stops.first(where: { $0.visit == visits[0] }) {
            // To the engine a moment that was named has no slack; the day has.
            way?.slack = max(0, stop.slack)
        }
        return MovePreview(
            before: DaySheets(snapshot: snapshot, company: company, now: now).sheet(of: cell, technician: technician),
            after: laidOut,
            breaches: visits.flatMap { decision.breaches[$0] ?? [] }, breachesByVisit: decision.breaches,
            retimed: decision.placements.keys.filter { !visits.contains($0) }.sorted(), insertion: way)
    }

    /// For an exact time a problem of the one day is made anew, for every time another one; else the engine over all
    /// days in view, which prices made already, serves.
    private func placing(_ visits: [Visit.ID], in cell: CellKey, exact: Timestamp?) throws -> Placing {
        guard let exact, !visits.isEmpty else {
            let snapshot = try snapshot(of: snapshotDays(covering: cell.day, cell.day), holding: visits)
            let pricing = try pricing(over: snapshot, inHand: Set(visits), for: cell.technician)
            return Placing(snapshot, company, pricing)
        }
        let minute = Timestamp(seconds: now.seconds / 60 * 60)
        return try store.read { reader in
            let travel = try travels.travel(reader, at: now)
            let snapshot = try Snapshot(
                reader, cell: cell, with: visits, calendar: company.calendar, travel: travel)
            let technician = snapshot.technicians.first { $0.id == cell.technician }
            var placing = try Placing(
                snapshot, visits, now: minute, company: company, exact: exact,
                exactDay: try technician.flatMap {
                    try reader.shiftDay(of: visits[0], at: exact, $0, company.calendar)
                })
            placing.pricing.long = try technician.flatMap {
                try LongPlacing(
                    reader, visits[0], [$0], from: cell.day, company: company, travel: travel, now: minute)
            }
            return placing
        }
    }
}
