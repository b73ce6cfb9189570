import DeskModel
import Dispatch
import Scheduling
import ServiceModel
import Storage
import Synchronization

/// Finds why a plan leaves visits without a place. A reason is what a look at every technician-day has proved; where there
/// was no time to look, it says so.
struct PlanReasons {
    let engine: EngineProblem
    let snapshot: Snapshot
    let scope: PlanningScope
    let pricer: Pricer
    let reasons: EngineReasons
    let stopwatch: PlanStopwatch
    /// Why work over several days has no place.
    let tooLong: [Visit.ID: Breach]
    /// Why visits of several people have no place.
    private let crews: [UnplannedVisit]
    private let isPlaced: @Sendable (BoardVisit) -> Bool

    /// For how many visits a remedy is looked for, the most important first.
    private static let remedies = 20

    init(
        _ engine: EngineProblem, _ snapshot: Snapshot, _ company: CompanySettings, _ scope: PlanningScope, plan: Plan,
        policy: Policy, _ stopwatch: PlanStopwatch, tooLong: [Visit.ID: Breach] = [:], crews: [UnplannedVisit] = [],
        isPlaced: @escaping @Sendable (BoardVisit) -> Bool = { _ in false }
    ) {
        self.tooLong = tooLong
        self.crews = crews
        self.isPlaced = isPlaced
        self.engine = engine
        self.snapshot = snapshot
        self.scope = scope
        self.stopwatch = stopwatch
        pricer = Pricer(problem: engine.problem, plan: plan, policy: policy)
        reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company)
    }

    /// Every visit the plan was to place and that has no place, the most important first.
    func unplanned() -> [UnplannedVisit] {
        let waiting = pricer.plan.unplanned.compactMap { task in
            snapshot.visits[engine.visits[task]].map { (task: task, entry: $0) }
        }.sorted { ($0.entry.priority, $0.entry.number) < ($1.entry.priority, $1.entry.number) }
        return examined(waiting) + leftOut
    }

    /// Two at a time, in their order; the result does not depend on that.
    private func examined(_ waiting: [(task: Int, entry: BoardVisit)]) -> [UnplannedVisit] {
        let found = Mutex([UnplannedVisit?](repeating: nil, count: waiting.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(2, waiting.count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < waiting.count else { return }
                let visit = examined(waiting[index].task, waiting[index].entry, rank: index)
                found.withLock { $0[index] = visit }
            }
        }
        return found.withLock { $0.compactMap(\.self) }
    }

    private func examined(_ task: Int, _ entry: BoardVisit, rank: Int) -> UnplannedVisit {
        let visit = entry.visit.id
        func because(_ reason: UnplannedReason, _ stops: [UnplannedVisit.Stop] = [], remedy: VisitRemedy? = nil)
            -> UnplannedVisit
        { UnplannedVisit(visit: visit, order: entry.number, reason: reason, stops: stops, remedy: remedy) }
        if let number = entry.chain?.waitsFor {
            let waits = UnplannedReason.rule(.intake(.waitsForVisit(number)))
            return because(waits, [UnplannedVisit.Stop(rule: waits.code, cells: engine.cells.count)])
        }
        if let breach = tooLong[visit] {
            return because(.rule(breach), [UnplannedVisit.Stop(rule: breach.rule, cells: engine.cells.count)])
        }
        if let later = scope.later(entry) { return because(.later(later.time, later.window)) }
        guard !engine.cells.isEmpty else { return because(.nobodyWorks(people)) }
        guard let proofs = pricer.proofs(for: task, isOver: { stopwatch.isOver }) else { return because(.notExamined) }
        if let parts = PartsPricing(CellPricing(holding: pricer, reasons), [visit]) {
            if let found = partsReason(parts, task, proofs) { return because(found.reason, found.stops) }
        } else if let fit = fit(task, proofs) {
            return because(fit)
        }
        let names = ruleNames(proofs, visit)
        let remedy =
            rank < Self.remedies && !stopwatch.isOver ? reasons.remedy(task, pricer, visit: visit) : nil
        return because(.rule(chief(task, visit, proofs, names)), Self.stops(names), remedy: remedy)
    }

    /// The cheapest place that keeps every rule, and whether it is worth its cost; `nil` where there is none.
    private func fit(_ task: Int, _ proofs: [PlaceProof]) -> UnplannedReason? {
        var best: (way: Scheduling.Insertion, shift: Int)?
        for (shift, proof) in proofs.enumerated() {
            guard case .fits(let way) = proof, best.map({ way.cost < $0.way.cost }) ?? true else { continue }
            best = (way, shift)
        }
        guard let best else { return nil }
        let (cell, start) = (engine.cells[best.shift], engine.clock.moment(best.way.start))
        let worth = pricer.omissionCost(of: task)
        let minute = engine.problem.ticksPerMinute
        return best.way.cost < worth
            ? .fits(cell, start: start)
            : .notWorth(cell, start: start, cost: best.way.cost / minute, worth: worth / minute)
    }

    /// The rule that each proof is about. Days of one technician mostly say the same.
    private func ruleNames(_ proofs: [PlaceProof], _ visit: Visit.ID) -> [String?] {
        var last: (technician: Technician.ID, reason: Reason, name: String)?
        return proofs.enumerated().map { shift, proof in
            switch proof {
            case .fits: return nil
            case .tooLong: return Self.workingTime
            case .never(let reason):
                let cell = engine.cells[shift]
                if let last, last.technician == cell.technician, last.reason == reason { return last.name }
                let name = reasons.breach(reason, visit: visit, cell: cell).rule
                last = (cell.technician, reason, name)
                return name
            }
        }
    }

    private static let workingTime = Breach.planning(.full(freeMinutes: 0, needsMinutes: 0)).rule

    /// What stops it where it is nearest to fitting, a rule of the day before one of the person: of the rule that stops
    /// the most, the day with the smallest excess, its figures with the way counted.
    private func chief(
        _ task: Int, _ visit: Visit.ID, _ proofs: [PlaceProof], _ names: [String?]
    ) -> Breach {
        let ofTheDay = names.map { name in name.flatMap { Self.dayRules.contains($0) ? $0 : nil } }
        guard let rule = (Self.stops(ofTheDay).first ?? Self.stops(names).first)?.rule else {
            return .planning(.notKnown)
        }
        return nearest(task, visit, names.indices.filter { names[$0] == rule }, proofs) ?? .planning(.notKnown)
    }

    private static let dayRules: Set<String> = ["working-time", "window", "access", "break", "neighbours"]

    /// A day's excess is known only with the way counted, and is no less than what its proof says: days are looked at in
    /// the order of their proofs, until no other can be nearer.
    private func nearest(_ task: Int, _ visit: Visit.ID, _ shifts: [Int], _ proofs: [PlaceProof]) -> Breach? {
        func least(_ shift: Int) -> Tick {
            switch proofs[shift] {
            case .tooLong(let by): by
            case .never(let reason): reason.excess ?? .max
            case .fits: .max
            }
        }
        var best: (breach: Breach, excess: Tick)?
        for shift in shifts.sorted(by: { (least($0), $0) < (least($1), $1) }) {
            if let best, best.excess <= least(shift) { break }
            guard let reason = pricer.reason(against: task, on: shift) else { continue }
            let excess = reason.excess ?? .max
            guard best.map({ excess < $0.excess }) ?? true else { continue }
            best = (reasons.breach(reason, visit: visit, cell: engine.cells[shift]), excess)
        }
        return best?.breach
    }

    private static func stops(_ rules: [String?]) -> [UnplannedVisit.Stop] {
        Dictionary(grouping: rules.compactMap(\.self)) { $0 }.map { UnplannedVisit.Stop(rule: $0, cells: $1.count) }
            .sorted { ($1.cells, $0.rule) < ($0.cells, $1.rule) }
    }

    /// Whose days the plan is about.
    private var people: PlanPeople {
        if let technician = scope.technician {
            return .technician(snapshot.name(of: technician) ?? "?")
        }
        guard let region = scope.region else { return .everybody }
        return .region(snapshot.regions.first { $0.id == region }?.name ?? "?")
    }
}

extension PlanReasons {
    /// Visits that the engine is not given: those of several people, which are placed by themselves, and those where nobody
    /// knows the way. They are counted, not forgotten.
    private var leftOut: [UnplannedVisit] {
        let known = Set(crews.map(\.visit))
        return crews
            + Self.leftOut(of: snapshot, scope).filter { !known.contains($0.visit.id) && !isPlaced($0) }.map {
                entry in
                let later = scope.later(entry).map { UnplannedReason.later($0.time, $0.window) }
                let crew = Breach.intake(.crew(needs: entry.visit.crewSize))
                let reason: UnplannedReason = entry.location == nil ? .noCoordinates : later ?? .rule(crew)
                return UnplannedVisit(
                    visit: entry.visit.id, order: entry.number, reason: reason,
                    stops: [UnplannedVisit.Stop(rule: reason.code, cells: engine.cells.count)])
            }
    }

    static func leftOut(of snapshot: Snapshot, _ scope: PlanningScope) -> [BoardVisit] {
        snapshot.visits.values.filter { scope.asksFor($0) && ($0.visit.isForCrew || $0.location == nil) }
            .sorted { ($0.number, $0.visit.sequence) < ($1.number, $1.visit.sequence) }
    }
}
