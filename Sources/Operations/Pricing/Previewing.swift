public import DeskModel
public import ServiceModel
import Storage

extension ServiceDesk {
    /// A cell before and after a drop at `start`, or at the cheapest place. `nil` when the visit or technician is gone.
    public func preview(_ visit: Visit.ID, in cell: CellKey, start: Timestamp? = nil) throws -> MovePreview? {
        try preview([visit], in: cell, start: start)
    }

    /// The same for several visits dropped together. `nil` when one of them or the technician is gone.
    public func preview(_ visits: [Visit.ID], in cell: CellKey, start: Timestamp? = nil) throws -> MovePreview? {
        let snapshot = try snapshot(of: snapshotDays(covering: cell.day, cell.day), holding: visits)
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }), !visits.isEmpty,
            visits.allSatisfy({ snapshot.visits[$0] != nil })
        else { return nil }
        let placing = Placing(snapshot, company, try pricing(over: snapshot, inHand: Set(visits)))
        let decision = placing.decide(visits, in: cell, start: start)
        let sheets = DaySheets(snapshot: snapshot, company: company)
        let ids = (snapshot.routes[cell] ?? []).filter { !visits.contains($0) } + visits
        let stops = ids.compactMap { id -> BoardVisit? in
            guard var entry = snapshot.visits[id] else { return nil }
            entry.visit.placement = decision.placements[id] ?? entry.visit.placement
            return entry
        }
        let after = stops.sorted { $0.visit.placement!.start < $1.visit.placement!.start }
        return MovePreview(
            before: sheets.sheet(of: cell, technician: technician),
            after: sheets.sheet(of: cell, technician: technician, stops: after),
            breaches: visits.flatMap { decision.breaches[$0] ?? [] }, breachesByVisit: decision.breaches,
            retimed: decision.placements.keys.filter { !visits.contains($0) }.sorted())
    }
}
