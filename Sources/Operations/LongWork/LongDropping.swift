import DeskModel
import ServiceModel
import Storage

extension Placing {
    /// The place over several days that starts nearest to `start`, or the cheapest; without one where it goes against the
    /// rules. `nil` for work that fits into a day of this technician.
    /// `named` are the only ones who may come along to a visit for several people.
    func decideLong(
        _ visit: Visit.ID, in cell: CellKey, start: Timestamp?, _ price: CellPrice, named: [Technician.ID]? = nil
    ) -> Decision? {
        guard let long = pricing.long, let entry = snapshot.visits[visit],
            let technician = snapshot.technicians.first(where: { $0.id == cell.technician }),
            long.isLong(entry, for: technician)
        else { return nil }
        var breaches: [Breach] = []
        if price.isOfOneDay {
            var crews = LongCrews(long, entry, named: named, from: cell.day, through: cell.day)
            let found = crews.ways(led: technician, from: cell.day, exact: exact)
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
        let members = named ?? entry.visit.placement?.members ?? []
        let people =
            [technician]
            + members.filter { $0 != cell.technician }.compactMap { id in
                snapshot.technicians.first { $0.id == id }
            }
        return Decision(
            placements: [visit: long.forced(entry, people, from: cell.day, at: start)], breaches: [visit: breaches])
    }
}
