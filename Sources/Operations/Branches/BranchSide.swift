import DeskModel
import Scheduling
import ServiceModel
import Storage

/// One plan of a comparison: the live one, or a branch that has followed.
struct BranchSide {
    let desk: ServiceDesk
    let line: BranchLine?
    let difference: BranchDifference?
    /// As a search that begins there has them.
    private(set) var figures: StandingFigures
    /// The figures of what stands there, also against a rule.
    private(set) var totals: PlanTotals

    /// The live plan.
    init(live desk: ServiceDesk, _ request: PlanRequest, under policy: Policy) throws {
        self.desk = desk
        (line, difference) = (nil, nil)
        figures = try StandingFigures(desk, request, under: policy)
        totals = try figures.standingTotals(desk, request, under: policy)
    }

    /// A branch in its own store.
    init(_ line: BranchLine, _ desk: ServiceDesk, _ request: PlanRequest, under policy: Policy) throws {
        self.desk = desk
        self.line = line
        let today = desk.company.calendar.day(of: desk.now)
        difference = try desk.store.read { try BranchDifference($0, of: line.name, from: today - 1) }
        figures = try StandingFigures(desk, request, under: policy)
        totals = try figures.standingTotals(desk, request, under: policy)
    }

    var changes: [BranchChange] { difference?.changes ?? [] }

    /// Counted anew with some visits where they stand in the live plan.
    mutating func put(
        _ visits: some Sequence<Visit.ID>, backTo live: BranchSide, _ request: PlanRequest, under policy: Policy
    ) throws {
        var snapshot = figures.snapshot
        for visit in visits {
            snapshot.visits[visit] = live.figures.snapshot.visits[visit]
            snapshot.supply?.apply([visit: snapshot.visits[visit]?.visit.placement])
        }
        snapshot.routes = Snapshot.routes(Array(snapshot.visits.values))
        figures = try StandingFigures(desk, request, under: policy, over: snapshot.timed(by: [:], among: []))
        totals = try figures.standingTotals(desk, request, under: policy)
    }

    /// Where it puts a visit that stands there in the live plan.
    func spot(of visit: Visit.ID, live: BranchSpot) -> BranchSpot {
        changes.first { $0.visit == visit }.map { BranchSpot($0.mine) } ?? live
    }

    func conflict(about visit: Visit.ID) -> BranchConflict? {
        line?.stamp?.conflicts.first { $0.visit == visit && !isDecided($0) }
    }

    /// Whoever planned it anew since has chosen.
    private func isDecided(_ conflict: BranchConflict) -> Bool {
        changes.first { $0.visit == conflict.visit }.map { $0.mine != conflict.mine } ?? true
    }

    var conflicts: [BranchConflict] { (line?.stamp?.conflicts ?? []).filter { !isDecided($0) } }

    /// Days of some technicians as they are there.
    func sheets(of cells: Set<CellKey>) throws -> [CellKey: DaySheet] {
        guard let first = cells.map(\.day).min(), let last = cells.map(\.day).max() else { return [:] }
        let (known, snapshot) = (figures.snapshot.days, figures.snapshot)
        let isKnown = known.first.map { $0 <= first } ?? false && known.last.map { $0 >= last } ?? false
        let ground = try isKnown ? snapshot : desk.snapshot(of: (first.number...last.number).map(Day.init))
        let people = Dictionary(uniqueKeysWithValues: ground.technicians.map { ($0.id, $0) })
        let builder = DaySheets(snapshot: ground, company: desk.company, now: desk.now)
        return Dictionary(
            uniqueKeysWithValues: cells.compactMap { cell in
                people[cell.technician].map { (cell, builder.sheet(of: cell, technician: $0)) }
            })
    }

    /// The figures, with what changes against the live plan. `reader` reads that.
    func counted(against reader: Reader) throws -> BranchFigures {
        var counted = BranchFigures(totals: totals, cost: figures.cost)
        for change in changes where !change.isRest {
            guard let visit = try reader.visit(change.visit) else { continue }
            let move = PlanMove(
                visit: change.visit, order: change.order, from: visit.placement, to: change.mine?.placement)
            if move.from != nil, move.to != nil, move.kind != .nudged {
                counted.moved += 1
                if visit.promise != nil || visit.state.isSent { counted.told += 1 }
            }
            if !move.keepsPlace, let promise = visit.promise, move.breaks(promise) { counted.calls += 1 }
        }
        return counted
    }
}
