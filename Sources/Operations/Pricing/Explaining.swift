package import DeskModel
package import ServiceModel

extension ServiceDesk {
    /// The smallest single change that would let a visit fit somewhere on these days.
    package func remedy(for visit: Visit.ID, days: [Day]) throws -> VisitRemedy? {
        guard let first = days.min(), let last = days.max() else { return nil }
        let snapshot = try snapshot(of: snapshotDays(covering: first, last), holding: [visit])
        let pricing = try pricing(over: snapshot, inHand: [visit])
        // What would let the leader go says nothing of those who come along.
        guard pricing.obstacle(to: visit) == nil, !pricing.isForCrew([visit]), let task = pricing.engine.tasks[visit]
        else { return nil }
        return pricing.reasons.remedy(task, pricing.pricer, visit: visit)
    }

    /// Why a visit does not fit each of these cells: every failing rule with its figures; empty where it fits.
    package func why(
        _ visit: Visit.ID, technicians: [Technician.ID], days: [Day]
    ) throws -> [(cell: CellKey, breaches: [Breach])] {
        guard let first = days.min(), let last = days.max() else { return [] }
        let snapshot = try snapshot(of: snapshotDays(covering: first, last), holding: [visit])
        let pricing = try pricing(over: snapshot, inHand: [visit])
        return technicians.flatMap { technician in
            days.map { day in
                let cell = CellKey(technician, day)
                return (cell, pricing.obstacles(to: visit, in: cell))
            }
        }
    }
}
