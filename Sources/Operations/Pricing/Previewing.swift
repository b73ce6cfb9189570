public import DeskModel
public import ServiceModel
import Storage

extension ServiceDesk {
    /// A cell before and after a drop at `start`, or at the cheapest place. `nil` when the visit or technician is gone.
    public func preview(_ visit: Visit.ID, in cell: CellKey, start: Timestamp? = nil) throws -> MovePreview? {
        let snapshot = try snapshot(of: snapshotDays(covering: cell.day, cell.day), holding: [visit])
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }),
            snapshot.visits[visit] != nil
        else { return nil }
        let placing = Placing(snapshot, company, try pricing(over: snapshot, inHand: visit))
        let decision = placing.decide(visit, in: cell, start: start)
        let sheets = DaySheets(snapshot: snapshot, company: company)
        var ids = (snapshot.routes[cell] ?? []).filter { $0 != visit }
        ids.append(visit)
        let stops = ids.compactMap { id -> BoardVisit? in
            guard var entry = snapshot.visits[id] else { return nil }
            entry.visit.placement = decision.placements[id] ?? entry.visit.placement
            return entry
        }
        let after = stops.sorted { $0.visit.placement!.start < $1.visit.placement!.start }
        return MovePreview(
            before: sheets.sheet(of: cell, technician: technician),
            after: sheets.sheet(of: cell, technician: technician, stops: after), breaches: decision.breaches,
            retimed: decision.placements.keys.filter { $0 != visit }.sorted())
    }
}
