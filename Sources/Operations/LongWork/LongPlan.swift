import DeskModel
import ServiceModel
import Storage

/// Work over several days placed before a plan is searched: the search goes around it. What does not fit says why.
struct LongPlan {
    /// With what was placed, as if it had stood.
    private(set) var snapshot: Snapshot
    private(set) var placed: [Visit.ID: ServiceModel.Placement] = [:]
    private(set) var left: [Visit.ID: Breach] = [:]

    /// Of the open visits that no day of anybody who may do them has room for, the most important first. Each begins as
    /// early as it can, and ends within the days of the plan.
    init(_ snapshot: Snapshot, _ scope: PlanningScope, _ company: CompanySettings) {
        self.snapshot = snapshot
        guard !snapshot.technicians.isEmpty else { return }
        let least = snapshot.technicians.map(\.longestDay).filter { $0 > 0 }.min() ?? 0
        let waiting = snapshot.visits.values.filter { entry in
            entry.location != nil && entry.visit.duration > least / 2
                && scope.asksFor(entry) && scope.later(entry) == nil
        }.sorted { ($0.priority, $0.number, $0.visit.sequence) < ($1.priority, $1.number, $1.visit.sequence) }
        for entry in waiting {
            guard let current = self.snapshot.visits[entry.visit.id] else { continue }
            place(current, scope, company)
        }
    }

    private mutating func place(_ entry: BoardVisit, _ scope: PlanningScope, _ company: CompanySettings) {
        let long = LongPlacing(ground: LongGround(snapshots: [snapshot], company: company, now: scope.now))
        let people = snapshot.technicians.filter { isAble($0, entry, scope) }
        guard !people.isEmpty, people.allSatisfy({ long.isLong(entry, for: $0) }) else { return }
        if let number = entry.chain?.waitsFor {
            left[entry.visit.id] = .intake(.waitsForVisit(number))
            return
        }
        var crews = LongCrews(long, entry, from: scope.days[0], through: scope.days.last!)
        var breach: Breach?
        for day in scope.days {
            var best: LongPlacing.Way?
            for technician in people where !long.ground.workingDay(day, entry, technician).gaps.isEmpty {
                let found = crews.ways(led: technician, from: day)
                if found.ways.isEmpty { breach = breach ?? found.breach }
                for way in found.ways where best.map({ way.isBetter(than: $0) }) ?? true { best = way }
            }
            if let best { return take(entry.visit.id, best.placement) }
        }
        left[entry.visit.id] =
            breach
            ?? .planning(
                .splitTooLong(
                    needsMinutes: entry.visit.duration, leftMinutes: entry.visit.duration, through: scope.days.last!))
    }

    /// Whether they could do it on some day, whatever else they do.
    private func isAble(_ technician: Technician, _ entry: BoardVisit, _ scope: PlanningScope) -> Bool {
        let visit = entry.visit
        return (scope.technician == nil || technician.id == scope.technician)
            && (scope.region == nil || technician.primaryRegion(on: scope.days[0]) == scope.region)
            && entry.mayCome(technician, on: scope.days[0])
            && (visit.requiredTechnician.map { $0 == technician.id } ?? true)
    }

    /// Those of several people that found no place, for whom a search looks for none.
    func unplannedCrews(_ cells: Int) -> [UnplannedVisit] {
        left.sorted { $0.key < $1.key }.compactMap { visit, breach in
            guard let entry = snapshot.visits[visit], entry.visit.isForCrew else { return nil }
            return UnplannedVisit(
                visit: visit, order: entry.number, reason: .rule(breach),
                stops: [UnplannedVisit.Stop(rule: breach.rule, cells: cells)])
        }
    }

    private mutating func take(_ visit: Visit.ID, _ placement: ServiceModel.Placement) {
        placed[visit] = placement
        snapshot.visits[visit]?.visit.placement = placement
        snapshot.visits[visit]?.visit.state = .planned
        snapshot.routes = Snapshot.routes(Array(snapshot.visits.values))
        snapshot = snapshot.timed(by: placed, among: Set(placed.keys))
    }
}

extension LongPlacing.Way {
    /// In time before late, then done earlier, then with less driving.
    fileprivate func isBetter(than other: Self) -> Bool {
        let (own, theirs) = (insertion.lateness?.seconds ?? 0, other.insertion.lateness?.seconds ?? 0)
        return (own, placement.end, insertion.cost) < (theirs, other.placement.end, other.insertion.cost)
    }
}
