import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Prices of cells in the desk's words. A cell whose day an absence cuts has several shifts; its price is the best of
/// them.
struct CellPricing: Sendable {
    let engine: EngineProblem
    let reasons: EngineReasons
    let pricer: Pricer
    /// For the one visit in hand, where it is longer than days are.
    var long: LongPlacing?

    init(_ engine: EngineProblem, _ snapshot: Snapshot, _ company: CompanySettings) {
        self.engine = engine
        reasons = EngineReasons(engine: engine, snapshot: snapshot, company: company)
        pricer = Pricer(problem: engine.problem, plan: engine.plan, policy: .balanced)
    }

    /// Over a plan that was priced already.
    init(holding pricer: Pricer, _ reasons: EngineReasons) {
        (engine, self.reasons, self.pricer) = (reasons.engine.holding(pricer.plan), reasons, pricer)
    }

    /// A cell in which nobody works.
    func emptyPrice(of cell: CellKey) -> CellPrice {
        if reasons.snapshot.hasLeft(cell.technician) { return .impossible(.administration(.inactive)) }
        return reasons.snapshot.absent.contains(cell) ? .absent : .impossible(.planning(.noShift))
    }

    func price(of visits: [Visit.ID], in cell: CellKey) -> CellPrice {
        prices(of: visits, in: [cell])[cell]!
    }

    /// The prices of many cells; of work that is longer than a day also those over several.
    func prices(of visits: [Visit.ID], in cells: some Collection<CellKey>) -> [CellKey: CellPrice] {
        let prices = pricesOfOneDay(of: visits, in: cells)
        guard let long, visits.count == 1, let entry = reasons.snapshot.visits[visits[0]] else { return prices }
        let ofOneDay = prices.lazy.filter { $0.value.isOfOneDay }.map(\.key)
        let split = long.prices(of: entry, in: Array(ofOneDay))
        return split.isEmpty ? prices : prices.merging(split) { $1 }
    }

    /// The prices in which nothing is split: what the engine has to prepare for the visits in hand is prepared once.
    func pricesOfOneDay(of visits: [Visit.ID], in cells: some Collection<CellKey>) -> [CellKey: CellPrice] {
        if isForCrew(visits) { return crewPrices(of: visits[0], in: cells) }
        let tasks = visits.compactMap { engine.tasks[$0] }
        let obstacle = visits.lazy.compactMap(obstacle).first ?? togetherObstacle(visits)
        let shifts = engine.shifts(of: cells)
        var prices: [CellKey: CellPrice] = [:]
        prices.reserveCapacity(cells.count)
        let parts = PartsPricing(self, visits)
        if obstacle == nil {
            let found = shifts.inHalves(from: 200) { part in
                var found: [(cell: CellKey, price: CellPrice)] = []
                pricer.prices(for: tasks, on: part, chunk: part.count) { shifts, prices in
                    for (shift, price) in zip(shifts, prices) {
                        let cell = engine.cells[shift]
                        found.append(
                            (
                                cell,
                                parts?.price(price, on: shift, in: cell) ?? translated(price, visits, cell, on: shift)
                            ))
                    }
                }
                return found
            }
            for (cell, price) in found { prices[cell] = prices[cell].map { $0.joined(price) } ?? price }
        }
        for cell in cells where prices[cell] == nil {
            prices[cell] =
                engine.shifts[cell] == nil ? emptyPrice(of: cell) : .impossible(obstacle ?? .planning(.visitFixed))
        }
        return prices
    }

    /// Every rule that forbids a visit in a cell, with figures, the one that its price names first; empty when it fits.
    func obstacles(to visit: Visit.ID, in cell: CellKey) -> [Breach] {
        switch price(of: [visit], in: cell) {
        case .fits: []
        case .absent: [.planning(.absent)]
        case .impossible(let breach):
            [breach]
                + breaches(of: visit, in: cell).filter {
                    $0.rule != breach.rule && !(isLong(visit, in: cell) && $0.concern == .timeOfDay)
                }
        // The price of one visit, with nothing else moved, is neither.
        case .partly, .fitsIfMoved: [.planning(.notKnown)]
        }
    }

    /// What the hours of one day do not allow says nothing of work over several.
    private func isLong(_ visit: Visit.ID, in cell: CellKey) -> Bool {
        guard let entry = reasons.snapshot.visits[visit],
            let technician = reasons.snapshot.technicians.first(where: { $0.id == cell.technician })
        else { return false }
        return LongPlacing.isLong(entry, for: technician, by: reasons.snapshot.travel)
    }

    /// Every rule that forbids a visit in a cell, with figures; empty when it fits.
    func breaches(of visit: Visit.ID, in cell: CellKey) -> [Breach] {
        guard obstacle(to: visit) == nil, let task = engine.tasks[visit], let shifts = engine.shifts[cell] else {
            return []
        }
        let explainer = Explainer(pricer)
        let failing = shifts.map { explainer.reasons(placing: task, on: $0) }
        return (failing.min { $0.count < $1.count } ?? []).map { reasons.breach($0, visit: visit, cell: cell) }
    }

    /// Why the engine cannot place a visit anywhere: nobody knows where the site lies, it waits for another one of its
    /// order, or it may not move.
    func obstacle(to visit: Visit.ID) -> Breach? {
        guard let entry = reasons.snapshot.visits[visit] else { return .planning(.visitFixed) }
        if entry.location == nil { return .places(.noCoordinates) }
        if entry.visit.placement?.isSplit ?? false, entry.visit.lock != .none || !entry.visit.state.isScheduled {
            return .planning(.visitFixed)
        }
        if let number = entry.chain?.waitsFor { return .intake(.waitsForVisit(number)) }
        return engine.tasks[visit] == nil ? .planning(.visitFixed) : nil
    }

    /// What several people do is placed by itself.
    private func togetherObstacle(_ visits: [Visit.ID]) -> Breach? {
        visits.count > 1 && visits.contains { isForCrew([$0]) } ? .crews(.placedAlone) : nil
    }

    /// How many stops the day has in its pieces before this one.
    func stopsBefore(_ shift: Int, in cell: CellKey) -> Int {
        (engine.shifts[cell] ?? []).prefix { $0 != shift }.reduce(0) { stops, shift in
            stops + engine.plan.routes[shift].reduce(0) { engine.depotStops[$1.task] == nil ? $0 + 1 : $0 }
        }
    }

    func translated(_ price: Price, _ visits: [Visit.ID], _ cell: CellKey, on shift: Int) -> CellPrice {
        func place(_ way: Scheduling.Insertion) -> DeskModel.Insertion {
            insertion(way, on: shift, in: cell, of: visits)
        }
        switch price {
        case .absent: return .absent
        case .impossible(let reason): return .impossible(reasons.breach(reason, visit: visits[0], cell: cell))
        case .fits(let ways):
            if let first = ways.first, !first.leftOut.isEmpty {
                return .partly(placed: first.places.count, of: visits.count, place(first))
            }
            return .fits(ways.map(place))
        case .fitsIfMoved(let way, let relocation):
            return .fitsIfMoved(place(way), moving: engine.visits[relocation.task])
        }
    }

    /// What the visits in hand would miss there by the most.
    func lateness(of way: Scheduling.Insertion) -> Lateness? {
        way.places.compactMap { place -> Lateness? in
            guard engine.visits.indices.contains(place.task),
                let entry = reasons.snapshot.visits[engine.visits[place.task]]
            else { return nil }
            return Lateness(
                of: entry.targets, start: engine.clock.moment(place.start), end: engine.clock.moment(place.end))
        }.max { $0.seconds < $1.seconds }
    }

    /// In the desk's words, behind so many visits of its day.
    func insertion(_ way: Scheduling.Insertion, behind visits: Int) -> DeskModel.Insertion {
        DeskModel.Insertion(
            start: engine.clock.moment(way.start), end: engine.clock.moment(way.places[way.places.count - 1].end),
            position: visits, extraTravel: way.extraTravel,
            cost: way.cost / engine.problem.ticksPerMinute,
            lateness: lateness(of: way), delays: Int(way.delaysOthers),
            slack: min(Int(way.slack), Int(way.spare)), home: engine.clock.moment(way.ends))
    }
}

extension CellPrice {
    /// The price of a day of two pieces: every place that fits in either, else the better of the two.
    fileprivate func joined(_ other: CellPrice) -> CellPrice {
        guard case .fits(let ways) = self, case .fits(let others) = other else {
            return other.order < order ? other : self
        }
        return .fits((ways + others).sorted { $0.cost < $1.cost })
    }

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
