import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Says what a plan would change, in the desk's words.
struct PlanDiffing {
    let engine: EngineProblem
    /// Over the snapshot as it stands, where crews were placed before the search.
    let standing: EngineProblem
    /// The snapshot with the crews of the plan.
    let crewed: Snapshot
    /// Why visits of several people have no place.
    let crews: [UnplannedVisit]
    let snapshot: Snapshot
    /// Parts and stops before the plan.
    let supply: PartsSupply?
    let company: CompanySettings
    /// Nothing begins before it.
    let now: Timestamp
    let scope: PlanningScope
    let policy: Policy
    let stopwatch: PlanStopwatch
    /// What was placed over several days before the search, and why the rest of such work was not.
    let long: LongPlan

    func diff(_ result: SearchResult, _ request: PlanRequest) -> PlanDiff {
        let plan = result.plan.keepingStarts(of: engine.plan, in: engine.problem, under: policy)
        let placed = engine.placements(of: plan, crewed)
        let moves = self.moves(to: placed)
        let days = sheets(of: plan, in: engine, placed, snapshot.supply?.applying(placed.mapValues { $0 }))
        let end = company.calendar.span(of: request.through).end
        func counting(_ engine: EngineProblem) -> PlanCounting {
            PlanCounting(engine: engine, snapshot: snapshot, scope: scope, now: now, end: end)
        }
        let reasons = PlanReasons(
            engine, snapshot, company, scope, plan: plan, policy: policy, stopwatch, tooLong: long.left, crews: crews
        ) { placed[$0.visit.id] != nil }
        return PlanDiff(
            request: request.id, base: snapshot.sequence, moves: moves,
            marks: PlanMarking(snapshot: snapshot, sheets: days, now: now).marks(of: moves),
            unplanned: reasons.unplanned(),
            before: counting(standing).totals(
                standing.plan,
                sheets(of: standing.plan, in: standing, [:], supply, without: Set(long.placed.keys)), placed: [:],
                waiting: long.placed.keys.sorted().compactMap { snapshot.visits[$0] }),
            after: counting(engine).totals(plan, days, placed: placed), policy: request.policy, seed: request.seed,
            iterations: result.iterations, schedule: result.schedule.length,
            course: result.course)
    }

    private func moves(to placed: [Visit.ID: ServiceModel.Placement]) -> [PlanMove] {
        let names = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0.name) })
        var seen: Set<Visit.ID> = []
        let changed = engine.visits.enumerated().compactMap { task, id -> PlanMove? in
            guard engine.tasks[id] ?? task == task, let entry = snapshot.visits[id], !entry.visit.state.isClosed,
                seen.insert(id).inserted
            else { return nil }
            let (old, new) = (long.placed[id] == nil ? entry.visit.placement : nil, placed[id])
            let same = old?.leader == new?.leader && old?.day == new?.day && old?.start == new?.start
            if same { return nil }
            var move = PlanMove(visit: id, order: entry.number, from: old, to: new, basis: basis(entry.visit, old, new))
            move.stop = new.flatMap { snapshot.supply?.planned(for: id, in: $0.cell) }
            return move
        }
        func key(_ move: PlanMove) -> (Day, String, Timestamp, OrderNumber) {
            let place = move.to ?? move.from!
            return (place.day, names[place.leader] ?? "", place.start, move.order)
        }
        return changed.sorted { key($0) < key($1) }
    }

    private func basis(_ visit: Visit, _ old: ServiceModel.Placement?, _ new: ServiceModel.Placement?) -> Basis {
        var versions: [VersionedRow: Int] = [.visit(visit.id): visit.version]
        for cell in (old?.cells ?? []) + (new?.cells ?? []) {
            versions[.technicianDay(cell.technician, cell.day)] = snapshot.versions[cell] ?? 0
        }
        return Basis(versions)
    }

    /// The days of a plan as they would look.
    private func sheets(
        of plan: Plan, in engine: EngineProblem, _ placed: [Visit.ID: ServiceModel.Placement], _ supply: PartsSupply?,
        without absent: Set<Visit.ID> = []
    ) -> [DaySheet] {
        var snapshot = snapshot
        snapshot.supply = supply
        let builder = DaySheets(snapshot: snapshot, company: company, now: now)
        return engine.sheets(of: plan, with: builder, placed: placed, without: absent)
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
                // Those who come along stand where they stand.
                guard let visit = snapshot.visits[id]?.visit, tasks[id] ?? stop.task == stop.task else { continue }
                if let whole = visit.placement, whole.isSplit {
                    placed[id] = whole
                    continue
                }
                let start = clock.moment(stop.start)
                let seconds = visit.placement.map { $0.end.since($0.start) } ?? visit.duration * 60
                placed[id] = ServiceModel.Placement(
                    leader: cell.technician, members: visit.isForCrew ? visit.placement?.members ?? [] : [],
                    day: cell.day, start: start, end: start + seconds)
            }
        }
        return placed
    }

    /// The days of a plan as they would look, laid out over the builder's snapshot.
    func sheets(
        of plan: Plan, with builder: DaySheets, placed: [Visit.ID: ServiceModel.Placement] = [:],
        without absent: Set<Visit.ID> = []
    ) -> [DaySheet] {
        let snapshot = builder.snapshot
        let technicians = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
        var stops: [CellKey: [BoardVisit]] = [:]
        for (shift, route) in plan.routes.enumerated() where !route.isEmpty {
            stops[cells[shift], default: []] += route.compactMap { stop -> BoardVisit? in
                guard var entry = snapshot.visits[visits[stop.task]], !absent.contains(entry.visit.id) else {
                    return nil
                }
                if let new = placed[entry.visit.id] { entry.visit.placement = new }
                return entry
            }
        }
        return stops.compactMap { cell, stops in
            technicians[cell.technician].map { builder.sheet(of: cell, technician: $0, stops: stops) }
        }
    }
}
