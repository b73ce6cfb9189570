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
        guard let forced = forcedLong(visit, in: cell, start: start, named: named) else { return nil }
        return Decision(placements: [visit: forced], breaches: [visit: breaches])
    }

    /// Where it goes against the rules, with those who were named, else with those who came along so far. `nil` for work that
    /// fits into a day of this technician.
    func forcedLong(
        _ visit: Visit.ID, in cell: CellKey, start: Timestamp?, named: [Technician.ID]? = nil
    ) -> ServiceModel.Placement? {
        guard let long = pricing.long, let entry = snapshot.visits[visit],
            let technician = snapshot.technicians.first(where: { $0.id == cell.technician }),
            long.isLong(entry, for: technician)
        else { return nil }
        let members = named ?? entry.visit.placement?.members ?? []
        let people =
            [technician]
            + members.filter { $0 != cell.technician }.compactMap { id in
                snapshot.technicians.first { $0.id == id }
            }
        return long.forced(entry, people, from: cell.day, at: start)
    }

    /// Whether a long visit that stands breaks a rule that nobody decided to break: put where it is, it is laid out anew.
    func isLaidOutAnew(_ visits: [Visit.ID]) -> Bool {
        guard visits.count == 1, let long = pricing.long, let entry = snapshot.visits[visits[0]] else { return false }
        return long.isLaidOutAnew(entry, among: snapshot.technicians)
    }
}

extension LongPlacing {
    /// Whether a day of it no longer holds, for whoever does it.
    func isLaidOutAnew(_ entry: BoardVisit, among technicians: [Technician]) -> Bool {
        guard let placement = entry.visit.placement, placement.isSplit else { return false }
        let people = placement.assignments.compactMap { one in technicians.first { $0.id == one.technician } }
        guard let breach = problem(of: entry, people, at: placement)?.breach else { return false }
        return breach.saysAway || breach.concern != .person && entry.visit.overrideReason == nil
    }
}

extension Breach {
    /// Somebody who does it is not there.
    fileprivate var saysAway: Bool {
        switch self {
        case .planning(.absent), .crews(.memberAway): true
        default: false
        }
    }
}
