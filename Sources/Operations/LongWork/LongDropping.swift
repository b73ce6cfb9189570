import DeskModel
import ServiceModel
import Storage

extension Placing {
    /// The place over several days that starts nearest to `start`, or the cheapest; without one where it goes against the
    /// rules. `nil` for work that fits into a day of this technician.
    func decideLong(_ visit: Visit.ID, in cell: CellKey, start: Timestamp?, _ price: CellPrice) -> Decision? {
        guard let long = pricing.long, let entry = snapshot.visits[visit],
            let technician = snapshot.technicians.first(where: { $0.id == cell.technician }),
            long.isLong(entry, for: technician)
        else { return nil }
        let last = min(long.ground.lastDay, cell.day + LongGround.reach)
        let days = long.days(entry, technician, from: cell.day, through: last)
        var breaches: [Breach] = []
        if price.isOfOneDay {
            let found = long.ways(entry, technician, over: days, exact: exact)
            let way =
                start.map { wanted in
                    found.ways.min { abs($0.placement.start.since(wanted)) < abs($1.placement.start.since(wanted)) }
                } ?? found.ways.first
            if let way { return Decision(placements: [visit: way.placement], way: way.insertion) }
            breaches = [found.breach]
        } else if case .impossible(let breach) = price {
            breaches = self.breaches(visit, cell, breach).filter { $0.rule != "working-time" }
        } else if case .absent = price {
            breaches = [.planning(.absent)]
        }
        if breaches.isEmpty { breaches = [.planning(.notKnown)] }
        return Decision(
            placements: [visit: long.forced(entry, technician, from: cell.day, at: start)], breaches: [visit: breaches])
    }
}
