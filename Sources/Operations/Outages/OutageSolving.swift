import DeskModel
import Scheduling
import ServiceModel
import Storage
import Synchronization

/// Looks for one proposal: the engine's repair, and around it whatever it does not know: several people, work over several
/// days, tasks in an order, parts.
struct OutageSolving {
    let ground: OutageGround
    let figures: OutageFigures
    let company: CompanySettings
    let request: OutageRequest
    let policies: [Policy]
    let isStopped: @Sendable () -> Bool
    let drives = KeptDrives()

    /// What drives take: every search of an outage goes the same ways.
    final class KeptDrives: Sendable {
        let tables = Mutex<TravelTables?>(nil)
    }

    /// What a search has found.
    struct Found {
        var placed: [Visit.ID: ServiceModel.Placement]
        var unplanned: [UnplannedVisit]
        var stops: PartsSupply?
    }

    /// `nil` where nobody knows the policy, or somebody has stopped it.
    func proposal(
        for aim: OutageAim, trying others: [Visit.ID: Set<Technician.ID>] = [:]
    ) throws -> OutageProposal? {
        guard let policy = aim.policy(among: policies), !isStopped() else { return nil }
        var found = try search(aim, policy, regardless: [], others)
        let homeless = Set(found.unplanned.filter(\.isStoppedByRegion).map(\.visit))
        var proofs: [Visit.ID: OverrideProof] = [:]
        if !homeless.isEmpty, aim != .fewestChanges, aim != .otherTechnician, !isStopped() {
            let wider = try search(aim, policy, regardless: homeless, others)
            if wider.unplanned.count < found.unplanned.count {
                proofs = self.proofs(found.unplanned.filter { homeless.contains($0.visit) })
                found = wider
            }
        }
        if aim == .leastLate, let longer = try longerDay(found, aim, policy) {
            for (visit, start) in longer.within { proofs[visit] = .onlyLater(start) }
            found = longer.found
        }
        let moves = self.moves(found)
        var proposal = OutageProposal(
            aims: [aim], moves: moves, unplanned: found.unplanned, totals: figures.totals(moves), days: days(moves))
        proposal.proofs = proofs
        return proposal
    }

    /// Why there is no place within the rules, of those for which that was found out.
    private func proofs(_ stopped: [UnplannedVisit]) -> [Visit.ID: OverrideProof] {
        let away = Set(request.draft.events.compactMap(\.technician))
        let codes = Dictionary(uniqueKeysWithValues: ground.standing.skills.map { ($0.id, $0.code) })
        var proofs: [Visit.ID: OverrideProof] = [:]
        for visit in stopped {
            guard let entry = ground.snapshot.visits[visit.visit] else { continue }
            let here = ground.standing.technicians.filter { person in
                person.isActive && !away.contains(person.id)
                    && (person.regions.isEmpty || person.regions.contains { $0.region == entry.region })
            }
            let lacking = entry.visit.skills.filter { skill in !here.contains { $0.everHolds([skill]) } }
            if !lacking.isEmpty {
                proofs[visit.visit] = .nobodyHere(lacking.compactMap { codes[$0.skill] })
            } else if case .rule(let breach) = visit.reason {
                proofs[visit.visit] = .noOtherPlace(breach)
            }
        }
        return proofs
    }

    /// Where that much stays as it is.
    func search(
        _ aim: OutageAim, _ policy: Policy, _ regardless: Set<Visit.ID>, _ others: [Visit.ID: Set<Technician.ID>],
        _ isLonger: Bool, _ holding: OutageHolding
    ) throws -> Found {
        let scope = planningScope(holding: ground.held(all: holding == .all))
        let crewScope = planningScope(holding: ground.held(all: holding != .kept))
        let long = LongPlan(snapshot(without: others), scope, company)
        let settled = Set(long.placed.keys).union(long.left.keys)
        var crews = CrewedPlan(long.snapshot, crewScope, company, settled: settled, isStopped: isStopped)
        try crews.place()
        let problem = OutageProblem(
            ground: ground, scope: scope, company: company, regardless: regardless, isLonger: isLonger)
        let engine = try problem.engine(crews.snapshot, for: aim, reusing: drives.tables.withLock { $0 })
        drives.tables.withLock { $0 = engine.tables }
        let repaired = try repair(engine, aim, policy)
        let asked = PlanRequest(
            from: scope.days[0], through: scope.days.last!, policy: policy.name, seed: request.seed, threads: 1)
        var chained = try ChainedSearch(engine: engine, snapshot: crews.snapshot, result: repaired, scope: scope)
            .completed(by: policy, request.seed, company, isStopped: isStopped)
        if var parts = PartsSearch(chained, company, policy, asked, isStopped: isStopped) {
            chained = try parts.completed()
        }
        let done = try chained.completed(with: &crews, company)
        let left = try crews.unplanned(stopwatch) + long.unplannedCrews(engine.shifts.count)
        return found(done, policy, crews: left, long)
    }

    /// Nobody of these does the visit again, alone or with others.
    private func snapshot(without tried: [Visit.ID: Set<Technician.ID>]) -> Snapshot {
        var snapshot = ground.snapshot
        for (visit, people) in tried { snapshot.visits[visit]?.visit.excludedTechnicians += people.sorted() }
        return snapshot
    }

    private var stopwatch: PlanStopwatch { PlanStopwatch(.iterations(done: 0, schedule: 0)) }

    private func planningScope(holding held: Set<Visit.ID>) -> PlanningScope {
        var scope = PlanningScope(now: ground.now, days: ground.snapshot.days)
        scope.placesCrews = false
        scope.holdsForcedVisits = true
        scope.held = held
        scope.end = company.calendar.span(of: ground.snapshot.days.last!).end
        return scope
    }

    /// For one emergency a place is found with half as many as for somebody's whole day.
    private var iterations: Int { request.draft.isEmergency ? request.iterations / 2 : request.iterations }

    private func repair(_ engine: EngineProblem, _ aim: OutageAim, _ policy: Policy) throws -> SearchResult {
        let events = ground.causes.keys.sorted().compactMap { visit -> RepairEvent? in
            guard let task = engine.tasks[visit], !engine.plan.routes.joined().contains(where: { $0.task == task })
            else { return nil }
            return ground.causes[visit] == .emergency ? .emergency(task: task) : .displaced(task: task)
        }
        guard !events.isEmpty else {
            return SearchResult(repaired: engine.plan, iterations: 0, seed: request.seed)
        }
        let changes = aim == .fewestChanges ? 0 : request.draft.keeps.maxChanges ?? Int.max
        let repairer = Repairer(problem: engine.problem, plan: engine.plan, now: engine.now, seed: request.seed)
        let proposals = try repairer.proposals(
            for: events, maxChanges: changes, policies: [policy],
            budget: SearchBudget(iterations: iterations), isCancelled: isStopped)
        return try SearchResult(
            repaired: Plan(routes: proposals[0].plan.routes, of: engine.problem), iterations: iterations,
            seed: request.seed)
    }

    private func found(
        _ done: ChainedSearch, _ policy: Policy, crews: [UnplannedVisit], _ long: LongPlan
    ) -> Found {
        let engine = done.engine
        let plan = done.result.plan.keepingStarts(of: engine.plan, in: engine.problem, under: policy)
        var placed = engine.placements(of: plan, done.snapshot)
        for (visit, place) in long.placed { placed[visit] = place }
        let there = placed
        let reasons = PlanReasons(
            engine, done.snapshot, company, done.scope, plan: plan, policy: policy, stopwatch, tooLong: long.left,
            crews: crews
        ) { there[$0.visit.id] != nil }
        let unplanned = reasons.unplanned().filter { ground.causes[$0.visit] != nil && there[$0.visit] == nil }
        return Found(placed: placed, unplanned: unplanned, stops: done.snapshot.supply)
    }

    // MARK: Moves

    func moves(_ found: Found) -> [OutageMove] {
        var moves: [OutageMove] = []
        let reach = OutageReach(ground, placed: found.placed)
        for (visit, entry) in ground.snapshot.visits where !entry.visit.state.isClosed {
            if ground.causes[visit] == nil, !reach.moves(visit) { continue }
            let origin = ground.rests[visit] ?? visit
            let old = ground.rests[visit] == nil ? ground.standing.visits[visit]?.visit.placement : nil
            let new = found.placed[visit]
            let isLeft = ground.causes[visit] != nil && new == nil
            if isLeft {
                guard old != nil else { continue }
            } else {
                guard let new, !isSame(old, new, whole: ground.causes[visit] != nil) else { continue }
            }
            guard let was = ground.standing.visits[origin] else { continue }
            moves.append(move(visit, was, entry, from: old, to: new, found))
        }
        return judged(slipping(moves)).sorted { key($0) < key($1) }
    }

    /// What could stay is told only by its leader and its minute: whoever comes along there is another matter.
    private func isSame(_ old: ServiceModel.Placement?, _ new: ServiceModel.Placement, whole: Bool) -> Bool {
        guard let old, old.leader == new.leader, old.day == new.day, old.start.seconds / 60 == new.start.seconds / 60
        else {
            return false
        }
        return !whole || Set(old.assignments.map(\.technician)) == Set(new.assignments.map(\.technician))
    }

    private func key(_ move: OutageMove) -> (Int, Timestamp, Visit.ID) {
        (
            move.couldStay ? 1 : 0, move.move.from?.start ?? move.move.to?.start ?? ground.now,
            move.visit
        )
    }

    private func move(
        _ visit: Visit.ID, _ was: BoardVisit, _ entry: BoardVisit, from old: ServiceModel.Placement?,
        to new: ServiceModel.Placement?, _ found: Found
    ) -> OutageMove {
        let typed = ground.typed[visit]
        var versions: [VersionedRow: Int] = typed == nil ? [.visit(was.visit.id): was.visit.version] : [:]
        for cell in (old?.cells ?? []) + (new?.cells ?? []) {
            versions[.technicianDay(cell.technician, cell.day)] = ground.standing.versions[cell] ?? 0
        }
        var move = PlanMove(visit: visit, order: entry.number, from: old, to: new, basis: Basis(versions))
        move.stop = new.flatMap { found.stops?.planned(for: visit, in: $0.cell) }
        let isRest = ground.rests[visit] != nil
        var made = OutageMove(
            move: move, cause: ground.causes[visit] ?? .makesRoom, sequence: entry.visit.sequence,
            state: isRest ? .open : was.visit.state, title: entry.title, customer: entry.customer, town: entry.town,
            phone: "", promise: isRest ? nil : was.visit.promise, rest: isRest ? entry.visit.duration : nil)
        made.typed = typed
        return made
    }

    /// With what they break and miss at their new places.
    private func judged(_ moves: [OutageMove]) -> [OutageMove] {
        let days = figures.days(with: moves)
        return moves.map { move in
            var move = move
            guard let place = move.move.to else {
                move.lateness = ground.snapshot.visits[move.visit].flatMap { entry in
                    Lateness(
                        of: entry.targets,
                        VisitSpan(
                            state: .open, duration: entry.visit.duration, placement: nil, now: ground.now))
                }
                return move
            }
            let stop = days[place.cell]?.stops.first { $0.visit == move.visit }
            move.breaches = stop?.breaches ?? []
            move.lateness = stop?.lateness
            if let sheet = days[place.cell] { move.callOut = callOut(sheet, place) }
            return move
        }
    }

    /// From leaving to being home, where somebody is called out beside the shift.
    private func callOut(_ sheet: DaySheet, _ place: ServiceModel.Placement) -> ServiceModel.TimeWindow? {
        guard let duty = ground.callOuts[sheet.cell]?.first(where: { $0.contains(place.start) }) else { return nil }
        let stops = sheet.stops.filter { duty.contains($0.start) }
        guard let first = stops.first, let last = stops.last else { return nil }
        let home = last.visit == sheet.stops.last?.visit ? sheet.home ?? last.end : last.end
        return ServiceModel.TimeWindow(start: max(duty.start, first.departs), end: max(home, last.end + 60))
    }

    private func days(_ moves: [OutageMove]) -> [OutageProposal.Day] {
        let before = DaySheets(snapshot: ground.standing, company: company, now: ground.now)
        let people = Dictionary(uniqueKeysWithValues: ground.standing.technicians.map { ($0.id, $0) })
        return figures.days(with: moves).compactMap { cell, after in
            guard let technician = people[cell.technician] else { return nil }
            return OutageProposal.Day(before: before.sheet(of: cell, technician: technician), after: after)
        }.sorted { ($0.after.cell.day, $0.after.cell.technician) < ($1.after.cell.day, $1.after.cell.technician) }
    }
}

extension UnplannedVisit {
    /// Somebody could do it, were it in a region of theirs.
    fileprivate var isStoppedByRegion: Bool { stops.contains { $0.rule == "region" } }
}
