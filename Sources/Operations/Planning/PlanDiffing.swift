import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Says what a plan would change, in the desk's words.
struct PlanDiffing {
    let engine: EngineProblem
    let snapshot: Snapshot
    let company: CompanySettings
    /// Nothing begins before it.
    let now: Timestamp
    let scope: PlanningScope
    let policy: Policy
    let stopwatch: PlanStopwatch

    func diff(_ result: SearchResult, _ request: PlanRequest) -> PlanDiff {
        let plan = result.plan.keepingStarts(of: engine.plan, in: engine.problem, under: policy)
        let placed = engine.placements(of: plan, snapshot)
        let moves = self.moves(to: placed)
        let days = sheets(of: plan, placed)
        let counting = PlanCounting(
            engine: engine, snapshot: snapshot, scope: scope, now: now,
            end: company.calendar.span(of: request.through).end)
        let reasons = PlanReasons(engine, snapshot, company, scope, plan: plan, policy: policy, stopwatch)
        return PlanDiff(
            request: request.id, base: snapshot.sequence, moves: moves,
            marks: PlanMarking(snapshot: snapshot, sheets: days, now: now).marks(of: moves),
            unplanned: reasons.unplanned(),
            before: counting.totals(engine.plan, sheets(of: engine.plan, [:]), placed: [:]),
            after: counting.totals(plan, days, placed: placed), policy: request.policy, seed: request.seed,
            iterations: result.iterations, schedule: result.schedule.length,
            course: result.course)
    }

    private func moves(to placed: [Visit.ID: ServiceModel.Placement]) -> [PlanMove] {
        let names = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0.name) })
        let changed = engine.visits.compactMap { id -> PlanMove? in
            guard let entry = snapshot.visits[id], !entry.visit.state.isClosed else { return nil }
            let (old, new) = (entry.visit.placement, placed[id])
            let same = old?.leader == new?.leader && old?.day == new?.day && old?.start == new?.start
            return same
                ? nil : PlanMove(visit: id, order: entry.number, from: old, to: new, basis: basis(entry.visit, new))
        }
        func key(_ move: PlanMove) -> (Day, String, Timestamp, OrderNumber) {
            let place = move.to ?? move.from!
            return (place.day, names[place.leader] ?? "", place.start, move.order)
        }
        return changed.sorted { key($0) < key($1) }
    }

    private func basis(_ visit: Visit, _ new: ServiceModel.Placement?) -> Basis {
        var versions: [VersionedRow: Int] = [.visit(visit.id): visit.version]
        for cell in [visit.placement?.cell, new?.cell].compactMap({ $0 }) {
            versions[.technicianDay(cell.technician, cell.day)] = snapshot.versions[cell] ?? 0
        }
        return Basis(versions)
    }

    /// The days of a plan as they would look.
    private func sheets(of plan: Plan, _ placed: [Visit.ID: ServiceModel.Placement]) -> [DaySheet] {
        let builder = DaySheets(snapshot: snapshot, company: company, now: now)
        let technicians = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
        var stops: [CellKey: [BoardVisit]] = [:]
        for (shift, route) in plan.routes.enumerated() where !route.isEmpty {
            stops[engine.cells[shift], default: []] += route.compactMap { stop -> BoardVisit? in
                guard var entry = snapshot.visits[engine.visits[stop.task]] else { return nil }
                if let new = placed[entry.visit.id] { entry.visit.placement = new }
                return entry
            }
        }
        return stops.compactMap { cell, stops in
            technicians[cell.technician].map { builder.sheet(of: cell, technician: $0, stops: stops) }
        }
    }
}

extension EngineProblem {
    /// Where a plan puts the visits of a snapshot.
    func placements(of plan: Plan, _ snapshot: Snapshot) -> [Visit.ID: ServiceModel.Placement] {
        var placed: [Visit.ID: ServiceModel.Placement] = [:]
        for (shift, route) in plan.routes.enumerated() {
            let cell = cells[shift]
            for stop in route {
                let id = visits[stop.task]
                guard let visit = snapshot.visits[id]?.visit else { continue }
                let start = clock.moment(stop.start)
                let seconds = visit.placement.map { $0.end.since($0.start) } ?? visit.duration * 60
                placed[id] = ServiceModel.Placement(
                    assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start,
                    end: start + seconds)
            }
        }
        return placed
    }
}
