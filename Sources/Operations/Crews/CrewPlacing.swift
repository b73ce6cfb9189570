import DeskModel
import Scheduling
import ServiceModel
import Storage

/// A visit for several people put into the cell of whoever leads.
extension Placing {
    func decide(crew visit: Visit.ID, in cell: CellKey, start: Timestamp?, named: [Technician.ID]?) -> Decision {
        let breaches: [Breach]
        if let other = startInAnotherShift(cell) {
            breaches = [other]
        } else if let past = startInThePast() {
            breaches = [past]
        } else {
            guard let crew = CrewPricing(pricing, of: visit, named: named), pricing.obstacle(to: visit) == nil,
                case .ways(let ways)? = crew.answers(on: cell.day, leading: [cell])[cell],
                let way = nearest(start, among: ways.compactMap(crew.insertion))
            else {
                let price =
                    pricing.crewPrices(of: visit, in: [cell], named: named)[cell] ?? pricing.emptyPrice(of: cell)
                if let decision = decideLong(visit, in: cell, start: start, price, named: named) { return decision }
                return against(
                    reasons(visit, in: cell, named: named), crew: visit, in: cell, start: start, named: named)
            }
            return Decision(placements: placements(way, in: cell), way: crew.shown(way, in: cell))
        }
        return against(breaches, crew: visit, in: cell, start: start, named: named)
    }

    private func nearest(_ start: Timestamp?, among ways: [CrewInsertion]) -> CrewInsertion? {
        guard let wanted = start.map({ pricing.engine.clock.tick($0) }) else { return ways.first }
        return ways.min { abs(Int($0.start) - Int(wanted)) < abs(Int($1.start) - Int(wanted)) }
    }

    private func reasons(_ visit: Visit.ID, in cell: CellKey, named: [Technician.ID]?) -> [Breach] {
        switch pricing.crewPrices(of: visit, in: [cell], named: named)[cell] {
        case .impossible(let breach):
            if case .crews = breach { return [breach] }
            return exact.map { breaches(visit, cell, startingAt: $0) } ?? breaches(visit, cell, breach)
        case .absent: return [.planning(.absent)]
        case .fits, .partly, .fitsIfMoved, nil: return [.planning(.notKnown)]
        }
    }

    /// Everybody's day with the visit in it: the visit itself, and whoever gives way on any of the days.
    func placements(_ way: CrewInsertion, in cell: CellKey) -> [Visit.ID: ServiceModel.Placement] {
        let engine = pricing.engine
        var placed: [Visit.ID: ServiceModel.Placement] = [:]
        for part in way.parts {
            let day = pricing.pricer.timetable(after: part.insertion, on: part.shift, startingAt: way.start)
            for stop in day.stops where stop.task != part.task {
                let moment = engine.clock.moment(stop.start)
                if let id = engine.visit(timedBy: stop.task), let moved = snapshot.givingWay(id, to: moment) {
                    placed[id] = moved
                }
            }
        }
        let visit = engine.visits[way.leader.task]
        placed[visit] = placement(
            of: visit, in: cell, at: engine.clock.moment(way.start), with: way.members.map(\.technician))
        return placed
    }

    func placement(
        of visit: Visit.ID, in cell: CellKey, at start: Timestamp, with members: [Technician.ID]
    ) -> ServiceModel.Placement {
        let seconds = (snapshot.visits[visit]?.visit.duration ?? 1) * 60
        return ServiceModel.Placement(
            leader: cell.technician, members: members, day: cell.day, start: start, end: start + seconds)
    }

    /// Against the rules: with those who were named, else with as many as could come then by the rules.
    private func against(
        _ breaches: [Breach], crew visit: Visit.ID, in cell: CellKey, start: Timestamp?, named: [Technician.ID]?
    ) -> Decision {
        if let long = forcedLong(visit, in: cell, start: start, named: named) {
            return Decision(placements: [visit: long], breaches: [visit: breaches])
        }
        let alone = forced(visit, in: cell, start: start)
        let members = named ?? pricing.membersFree(at: alone.start, for: visit, in: cell)
        let placement = placement(of: visit, in: cell, at: alone.start, with: members)
        return Decision(placements: [visit: placement], breaches: [visit: breaches])
    }
}

extension CellPricing {
    /// Who could come along at a moment by the rules, whatever the leader does.
    func membersFree(at start: Timestamp, for visit: Visit.ID, in cell: CellKey) -> [Technician.ID] {
        guard let crew = CrewPricing(self, of: visit) else { return [] }
        return crew.members(at: engine.clock.tick(start), in: cell)
    }
}

extension CrewPricing {
    /// The lightest who could come along at a moment, as many as are needed or as there are.
    func members(at start: Tick, in cell: CellKey) -> [Technician.ID] {
        guard let leader = snapshot.technicians.firstIndex(where: { $0.id == cell.technician }) else { return [] }
        let pool = day(cell.day).pool(at: start, own: standingMembers(of: leader, on: cell.day))
        let missing = skillsAsked & ~skills(of: leader, on: cell.day)
        let picked =
            pool.pick(size - 1, without: leader, missing: missing)
            ?? Array(pool.seats.filter { $0.technician != leader }.prefix(size - 1))
        return picked.map { snapshot.technicians[$0.technician].id }
    }
}
