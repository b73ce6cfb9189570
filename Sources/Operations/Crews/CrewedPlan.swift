import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// Places the visits of several people that wait, by the law of a drop: before a search, which places nobody's crew and fills
/// the days round them, and once more behind it, those that found nobody the first time.
struct CrewedPlan {
    /// As far as crews are placed so far, and whoever gave way.
    private(set) var snapshot: Snapshot
    /// What could not be placed yet, the most important first.
    private(set) var waiting: [Visit.ID]
    private let scope: PlanningScope
    private let company: CompanySettings
    private let isStopped: () -> Bool

    /// Among so many who live nearest somebody is looked for first; among all where there is nobody.
    private static let nearest = 24
    private static let rounds = 12

    /// `settled` are those of which it is known already where they go, or why nowhere.
    init(
        _ snapshot: Snapshot, _ scope: PlanningScope, _ company: CompanySettings, settled: Set<Visit.ID> = [],
        isStopped: @escaping () -> Bool
    ) {
        self.snapshot = snapshot
        self.scope = scope
        self.company = company
        self.isStopped = isStopped
        waiting = snapshot.visits.values.filter { entry in
            entry.visit.isForCrew && !settled.contains(entry.visit.id) && scope.asksFor(entry) && entry.location != nil
                && scope.later(entry) == nil
        }.sorted { left, right in
            let (first, second) = (left.targets.binding?.seconds ?? .max, right.targets.binding?.seconds ?? .max)
            return (right.priority, first, left.number) < (left.priority, second, right.number)
        }.map(\.visit.id)
    }

    /// As many as find a place, those first that matter most. Of visits that want the same day one waits for the next round.
    mutating func place() throws {
        var round = 0
        while !waiting.isEmpty, round < Self.rounds, !isStopped() {
            round += 1
            let before = waiting.count
            let pricing = try pricing()
            var taken: Set<CellKey> = []
            waiting = waiting.filter { !place($0, by: pricing, &taken) }
            if waiting.count == before { return }
        }
    }

    /// The same as the plan of a search leaves it, with the parts that it fetches.
    mutating func take(_ placed: [Visit.ID: ServiceModel.Placement], _ supply: PartsSupply?) {
        snapshot.supply = supply
        for (visit, placement) in placed { put(visit, placement) }
    }

    private func pricing() throws -> CellPricing {
        var scope = scope
        scope.placesCrews = true
        return CellPricing(try EngineProblem(snapshot, scope, company: company), snapshot, company)
    }

    /// False where it found nobody, or only on days that another one has just changed.
    private mutating func place(_ visit: Visit.ID, by pricing: CellPricing, _ taken: inout Set<CellKey>) -> Bool {
        guard !isStopped(), pricing.obstacle(to: visit) == nil,
            let found = best(visit, pricing, among: nearest(to: visit)) ?? best(visit, pricing, among: nil)
        else { return false }
        let cells = found.way.parts.map { CellKey($0.technician, found.cell.day) }
        guard taken.isDisjoint(with: cells) else { return false }
        taken.formUnion(cells)
        for (id, placement) in Placing(snapshot, company, pricing).placements(found.way, in: found.cell) {
            put(id, placement)
        }
        return true
    }

    private mutating func put(_ visit: Visit.ID, _ placement: ServiceModel.Placement) {
        snapshot.visits[visit]?.visit.placement = placement
        if snapshot.visits[visit]?.visit.state == .open { snapshot.visits[visit]?.visit.state = .planned }
        snapshot.supply?.apply([visit: placement])
    }

    /// The cheapest way of all days that costs less than leaving the visit out.
    private func best(
        _ visit: Visit.ID, _ pricing: CellPricing, among people: Set<Int>?
    ) -> (way: CrewInsertion, cell: CellKey)? {
        guard let crew = CrewPricing(pricing, of: visit, within: people) else { return nil }
        let cells = leaders(pricing, among: people)
        let worth = pricing.pricer.omissionCost(of: crew.leaderTask)
        let parts = PartsPricing(pricing, [visit])
        let found = Array(cells).inHalves(from: 2) { part in
            part.flatMap { day, cells in
                crew.answers(on: day, leading: cells).compactMap { cell, answer -> Candidate? in
                    guard case .ways(let ways) = answer else { return nil }
                    return Candidate(cell: cell, way: ways[0])
                }
            }
        }.sorted {
            ($0.way.weight, $0.way.start, $0.cell.technician) < ($1.way.weight, $1.way.start, $1.cell.technician)
        }
        for candidate in found where parts?.together(in: candidate.cell) == nil {
            guard let way = crew.insertion(candidate.way) else { continue }
            return way.cost < worth ? (way, candidate.cell) : nil
        }
        return nil
    }

    private struct Candidate: Sendable {
        let cell: CellKey
        let way: CrewWay
    }

    private func leaders(_ pricing: CellPricing, among people: Set<Int>?) -> [Day: [CellKey]] {
        let engine = pricing.engine
        var cells: [Day: [CellKey]] = [:]
        for (cell, shifts) in engine.shifts where !engine.isOver(cell) {
            let who = engine.problem.shifts[shifts[0]].technician
            if people?.contains(who) ?? true { cells[cell.day, default: []].append(cell) }
        }
        return cells
    }

    /// Those who live nearest to a visit and might come at all.
    private func nearest(to visit: Visit.ID) -> Set<Int>? {
        guard let entry = snapshot.visits[visit], let site = entry.location,
            snapshot.technicians.count > Self.nearest
        else { return nil }
        let near = snapshot.technicians.indices.compactMap { index -> (index: Int, distance: Double)? in
            let technician = snapshot.technicians[index]
            guard technician.regions.contains(where: { $0.region == entry.region }) else { return nil }
            return (index, Distance.kilometres(from: technician.home, to: site))
        }.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
        return Set(near.prefix(Self.nearest).map(\.index))
    }

    /// Why those that wait have no place, as the plan would leave it: what a look at every cell has proved.
    func unplanned(_ stopwatch: PlanStopwatch) throws -> [UnplannedVisit] {
        guard !waiting.isEmpty else { return [] }
        let pricing = try pricing()
        return waiting.compactMap { visit in
            guard let number = snapshot.visits[visit]?.number else { return nil }
            guard !stopwatch.isOver else {
                return UnplannedVisit(visit: visit, order: number, reason: .notExamined, stops: [])
            }
            return unplanned(visit, number, pricing)
        }
    }

    private func unplanned(_ visit: Visit.ID, _ number: OrderNumber, _ pricing: CellPricing) -> UnplannedVisit {
        let cells = pricing.engine.shifts.keys.sorted { ($0.technician, $0.day) < ($1.technician, $1.day) }
        var prices = pricing.crewPrices(of: visit, in: cells)
        if let parts = PartsPricing(pricing, [visit]) {
            for (cell, price) in prices where price.best != nil {
                if let breach = parts.together(in: cell) { prices[cell] = .impossible(breach) }
            }
        }
        let best = prices.compactMap { cell, price in price.best.map { (cell: cell, way: $0) } }
            .min { ($0.way.cost, $0.way.start) < ($1.way.cost, $1.way.start) }
        if let best, let task = pricing.engine.tasks[visit] {
            let worth = pricing.pricer.omissionCost(of: task) / pricing.engine.problem.ticksPerMinute
            let reason: UnplannedReason =
                best.way.cost < worth
                ? .fits(best.cell, start: best.way.start)
                : .notWorth(best.cell, start: best.way.start, cost: best.way.cost, worth: worth)
            return UnplannedVisit(visit: visit, order: number, reason: reason, stops: [])
        }
        var counts: [String: (breach: Breach, cells: Int)] = [:]
        for cell in cells {
            guard case .impossible(let breach)? = prices[cell] else { continue }
            counts[breach.rule] = (counts[breach.rule]?.breach ?? breach, (counts[breach.rule]?.cells ?? 0) + 1)
        }
        let stops = counts.map { UnplannedVisit.Stop(rule: $0, cells: $1.cells) }
            .sorted { ($1.cells, $0.rule) < ($0.cells, $1.rule) }
        let chief = counts.values.max { ($0.cells, $1.breach.rule) < ($1.cells, $0.breach.rule) }
        // A crew that is short says more than a day that is full for its leader.
        let reason = counts["crew"]?.breach ?? chief?.breach ?? .planning(.noShift)
        return UnplannedVisit(visit: visit, order: number, reason: .rule(reason), stops: stops)
    }
}
