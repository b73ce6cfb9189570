import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Several visits put into one cell together.
extension Placing {
    /// All in the best order when they fit. Otherwise as many as keep the rules where they fit, and the others behind
    /// one another after the day's last stop; their breaches say why that is wrong.
    func decide(set visits: [Visit.ID], in cell: CellKey, start: Timestamp?) -> Decision {
        let way = bestWay(of: visits, in: cell, start: start)
        var decision = Decision(
            placements: way.map { placements(after: $0.way, on: $0.shift, in: cell) } ?? [:])
        decision.stop = way.flatMap { stop(after: $0.way, on: $0.shift, in: cell) }
        if way != nil, case .impossible(let breach) = pricing.price(of: visits, in: cell), breach.rule == "parts" {
            for visit in visits where decision.breaches[visit] == nil && snapshot.supply?.asks(visit) ?? false {
                decision.breaches[visit] = [breach]
            }
        }
        let leftOut = visits.filter { decision.placements[$0] == nil }
        for visit in leftOut {
            let last = lastStop(of: cell, except: Set(leftOut), decision)
            let begin = behind(last?.visit, ending: last?.end, visit, in: cell)
            decision.placements[visit] = placement(of: visit, in: cell, at: begin)
            decision.breaches[visit] = reasons(visit, in: cell, spare: way?.way.spare)
        }
        return decision
    }

    /// The way that leaves the fewest out, on whichever piece of the day: the one that begins nearest to `start`, or the
    /// cheapest; `nil` when not one of them fits.
    private func bestWay(
        of visits: [Visit.ID], in cell: CellKey, start: Timestamp?
    ) -> (way: Scheduling.Insertion, shift: Int)? {
        let able = visits.filter { pricing.obstacle(to: $0) == nil && !pricing.isForCrew([$0]) }
        let tasks = able.compactMap { pricing.engine.tasks[$0] }
        guard !tasks.isEmpty else { return nil }
        let ways = (pricing.engine.shifts[cell] ?? []).compactMap { shift in
            pricing.pricer.price(of: tasks, on: shift).best.map { (way: $0, shift: shift) }
        }
        let fewest = ways.map(\.way.leftOut.count).min()
        let best = ways.filter { $0.way.leftOut.count == fewest }
        guard let start else { return best.min { $0.way.rating < $1.way.rating } }
        let wanted = pricing.engine.clock.tick(start)
        return best.min { abs(Int($0.way.start) - Int(wanted)) < abs(Int($1.way.start) - Int(wanted)) }
    }

    /// The day's last stop as far as it is decided, those still to be put somewhere not counted.
    private func lastStop(
        of cell: CellKey, except waiting: Set<Visit.ID>, _ decision: Decision
    ) -> (visit: Visit.ID, end: Timestamp)? {
        let standing = (snapshot.routes[cell] ?? []).filter { !waiting.contains($0) && decision.placements[$0] == nil }
        let ends =
            standing.compactMap { id in snapshot.visits[id]?.visit.placement.map { (visit: id, end: $0.end) } }
            + decision.placements.map { (visit: $0.key, end: $0.value.end) }
        return ends.max { ($0.end, $0.visit) < ($1.end, $1.visit) }
    }

    /// What stands in the way of one that is left out: its own rules, or that the others take the room.
    private func reasons(_ visit: Visit.ID, in cell: CellKey, spare: Tick?) -> [Breach] {
        if pricing.isForCrew([visit]) { return [.crews(.placedAlone)] }
        switch pricing.price(of: [visit], in: cell) {
        case .impossible(let breach): return breaches(visit, cell, breach)
        case .absent: return [.planning(.absent)]
        case .fits, .partly, .fitsIfMoved:
            let needs = snapshot.visits[visit]?.visit.duration ?? 0
            return [.planning(.full(freeMinutes: Int(max(0, spare ?? 0)) / 60, needsMinutes: needs))]
        }
    }
}

extension Scheduling.Insertion {
    /// Smaller is better. Where some are left out, what the placed ones cost by themselves says nothing.
    fileprivate var rating: Int { leftOut.isEmpty ? cost : extraTravel }
}
