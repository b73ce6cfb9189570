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

    func diff(_ result: SearchResult, _ request: PlanRequest) -> PlanDiff {
        let placed = placements(of: result.plan)
        let moves = self.moves(to: placed)
        let days = sheets(of: result.plan, placed)
        return PlanDiff(
            request: request.id, base: snapshot.sequence, moves: moves,
            marks: PlanMarking(snapshot: snapshot, sheets: days, now: now).marks(of: moves),
            unplanned: unplanned(after: result.plan, request),
            before: totals(engine.plan, sheets(of: engine.plan, [:])), after: totals(result.plan, days),
            policy: request.policy,
            seed: request.seed, iterations: result.iterations, schedule: result.schedule.length,
            course: result.course)
    }

    /// For how many visits without a place a remedy is looked for.
    private static let remedies = 20

    private func placements(of plan: Plan) -> [Visit.ID: ServiceModel.Placement] {
        var placed: [Visit.ID: ServiceModel.Placement] = [:]
        for (shift, route) in plan.routes.enumerated() {
            let cell = engine.cells[shift]
            for stop in route {
                let id = engine.visits[stop.task]
                guard let visit = snapshot.visits[id]?.visit else { continue }
                let start = engine.clock.moment(stop.start)
                let seconds = visit.placement.map { $0.end.since($0.start) } ?? visit.duration * 60
                placed[id] = ServiceModel.Placement(
                    assignments: [Assignment(technician: cell.technician)], day: cell.day, start: start,
                    end: start + seconds)
            }
        }
        return placed
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

    /// Every visit of the problem without a place, the most important first, and what stands in its way now that the
    /// plan is full.
    private func unplanned(after plan: Plan, _ request: PlanRequest) -> [UnplannedVisit] {
        let pricer = Pricer(problem: engine.problem, plan: plan)
        let reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company)
        let waiting = plan.unplanned.compactMap { task in snapshot.visits[engine.visits[task]].map { (task, $0) } }
        let ranked = waiting.sorted { ($0.1.priority, $0.1.number) < ($1.1.priority, $1.1.number) }
        return ranked.enumerated().map { rank, found in
            let (task, entry) = found
            let prices = pricer.prices(for: [task])
            let breaches = zip(prices, engine.cells).compactMap { price, cell -> Breach? in
                guard case .impossible(let reason) = price else { return nil }
                return reasons.breach(reason, visit: entry.visit.id, cell: cell)
            }
            let fits = prices.contains { $0.best != nil }
            return UnplannedVisit(
                visit: entry.visit.id, order: entry.number, reason: fits ? nil : Self.chief(of: breaches),
                stops: Self.stops(breaches),
                remedy: fits || rank >= Self.remedies ? nil : reasons.remedy(task, pricer, visit: entry.visit.id))
        } + crews(request)
    }

    /// Visits that need a crew are not placed by the engine yet; they are counted, not forgotten.
    private func crews(_ request: PlanRequest) -> [UnplannedVisit] {
        let crews = snapshot.visits.values.filter { entry in
            entry.visit.state == .open && entry.visit.crewSize > 1 && entry.orderState.hasOpenWork
                && (request.region == nil || entry.region == request.region)
                && (request.orders?.contains(entry.visit.order) ?? true)
        }
        return
            crews
            .sorted { $0.number < $1.number }
            .map { entry in
                let needs = Breach.crew(needs: entry.visit.crewSize)
                return UnplannedVisit(
                    visit: entry.visit.id, order: entry.number, reason: needs,
                    stops: [UnplannedVisit.Stop(rule: needs.rule, cells: snapshot.shifts.count)])
            }
    }

    private static func stops(_ breaches: [Breach]) -> [UnplannedVisit.Stop] {
        Dictionary(grouping: breaches, by: \.rule).map { UnplannedVisit.Stop(rule: $0, cells: $1.count) }
            .sorted { ($1.cells, $0.rule) < ($0.cells, $1.rule) }
    }

    /// What stops it where it is nearest to fitting: a rule of the day before one of the person.
    private static func chief(of breaches: [Breach]) -> Breach? {
        let ofTheDay = breaches.filter {
            ["working-time", "window", "access", "break", "neighbours"].contains($0.rule)
        }
        let candidates = ofTheDay.isEmpty ? breaches : ofTheDay
        guard let rule = stops(candidates).first?.rule else { return nil }
        return candidates.filter { $0.rule == rule }.min { $0.excess < $1.excess }
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

    private func totals(_ plan: Plan, _ sheets: [DaySheet]) -> PlanTotals {
        PlanTotals(
            planned: sheets.reduce(0) { $0 + $1.stops.count }, unplanned: plan.unplanned.count,
            late: sheets.reduce(0) { $0 + $1.stops.count { $0.lateness != nil } },
            travelMinutes: sheets.reduce(0) { $0 + $1.travel / 60 },
            overtimeMinutes: sheets.reduce(0) { $0 + $1.overtime / 60 })
    }
}

extension Breach {
    /// How far past its rule it is, in seconds; rules without a measure come last.
    fileprivate var excess: Int {
        switch self {
        case .shiftTooShort(let ends, let would): would.since(ends)
        case .startsTooLate(let latest, let would): would.since(latest)
        default: .max
        }
    }
}
