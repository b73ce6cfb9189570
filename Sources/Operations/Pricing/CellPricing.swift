import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Prices of cells in the desk's words. A cell whose day an absence cuts has several shifts; its price is the best of
/// them.
struct CellPricing {
    let engine: EngineProblem
    let reasons: EngineReasons
    let pricer: Pricer

    init(_ engine: EngineProblem, _ snapshot: Snapshot, _ company: CompanySettings) {
        self.engine = engine
        reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company)
        pricer = Pricer(problem: engine.problem, plan: engine.plan, policy: .balanced)
    }

    /// A cell in which nobody works.
    func emptyPrice(of cell: CellKey) -> CellPrice {
        reasons.snapshot.absent.contains(cell) ? .absent : .impossible(.noShift)
    }

    func price(of visits: [Visit.ID], in cell: CellKey) -> CellPrice {
        guard let shifts = engine.shifts[cell] else { return emptyPrice(of: cell) }
        if let barred = barred(visits) { return .impossible(barred) }
        let tasks = visits.compactMap { engine.tasks[$0] }
        guard tasks.count == visits.count else { return .impossible(.visitFixed) }
        return shifts.map { translated(pricer.price(of: tasks, on: $0), visits, cell) }.min { $0.order < $1.order }!
    }

    /// Every rule that forbids a visit in a cell, with figures; empty when it fits.
    func breaches(of visit: Visit.ID, in cell: CellKey) -> [Breach] {
        guard let task = engine.tasks[visit], let shifts = engine.shifts[cell] else { return [] }
        let explainer = Explainer(pricer)
        let failing = shifts.map { explainer.reasons(placing: task, on: $0) }
        return (failing.min { $0.count < $1.count } ?? []).map { reasons.breach($0, visit: visit, cell: cell) }
    }

    /// A crew needs several people at once, which the engine does not place yet.
    private func barred(_ visits: [Visit.ID]) -> Breach? {
        let crews = visits.compactMap { reasons.snapshot.visits[$0]?.visit.crewSize }
        return crews.first { $0 > 1 }.map { .crew(needs: $0) }
    }

    func translated(_ price: Price, _ visits: [Visit.ID], _ cell: CellKey) -> CellPrice {
        switch price {
        case .absent: return .absent
        case .impossible(let reason): return .impossible(reasons.breach(reason, visit: visits[0], cell: cell))
        case .fits(let ways):
            if let first = ways.first, !first.leftOut.isEmpty {
                return .partly(placed: first.places.count, of: visits.count, insertion(first))
            }
            return .fits(ways.map(insertion))
        case .fitsIfMoved(let way, let relocation):
            return .fitsIfMoved(insertion(way), moving: engine.visits[relocation.task])
        }
    }

    private func insertion(_ way: Scheduling.Insertion) -> DeskModel.Insertion {
        DeskModel.Insertion(
            start: engine.clock.moment(way.start), end: engine.clock.moment(way.places[0].end), position: way.position,
            extraTravel: way.extraTravel, cost: way.cost / engine.problem.ticksPerMinute,
            lateness: max(Int(way.lateness), Int(way.promiseMissed), way.harmsOthers ? 60 : 0),
            slack: min(Int(way.slack), Int(way.spare)), home: engine.clock.moment(way.ends))
    }
}

extension CellPrice {
    /// Better prices first: what fits by cost, then what fits in part, then the rest.
    fileprivate var order: (Int, Int) {
        switch self {
        case .fits(let ways): (0, ways.first?.cost ?? 0)
        case .fitsIfMoved(let way, _): (1, way.cost)
        case .partly(let placed, _, _): (2, -placed)
        case .impossible: (3, 0)
        case .absent: (4, 0)
        }
    }
}
