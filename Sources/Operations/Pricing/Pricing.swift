package import DeskModel
import Scheduling
package import ServiceModel

extension ServiceDesk {
    /// Prices the cells of a request in its order, chunk by chunk, until all are known or `isCancelled`. Shifts that
    /// are merely full are tried once more with one other visit moved away, after everything else is known.
    package func price(
        _ request: PriceRequest, isCancelled: @Sendable () -> Bool = { false }, deliver: (PriceChunk) -> Void
    ) throws {
        guard let first = request.days.min(), let last = request.days.max() else { return }
        let snapshot = try snapshot(of: pricedDays(covering: first, last), holding: request.visits)
        let pricing = try pricing(over: snapshot, inHand: Set(request.visits))
        let cells = request.technicians.flatMap { technician in request.days.map { CellKey(technician, $0) } }
        var full: [CellKey] = []
        // The first answer comes soon; then ever more at a time, for each is prepared and drawn.
        var (rest, size) = (cells[...], 128)
        while !rest.isEmpty {
            if isCancelled() { return }
            let slice = rest.prefix(size)
            (rest, size) = (rest.dropFirst(size), size * 2)
            let prices = pricing.prices(of: request.visits, in: slice)
            full += slice.filter { prices[$0]?.isMerelyFull ?? false }
            deliver(
                PriceChunk(request: request.id, sequence: snapshot.sequence, prices: prices, isLast: rest.isEmpty))
        }
        let freed = pricing.freed(request.visits, full, isCancelled: isCancelled)
        guard !freed.isEmpty else { return }
        deliver(PriceChunk(request: request.id, sequence: snapshot.sequence, prices: freed, isLast: false))
    }

    /// The prices of one visit in every cell of some days, all at once.
    package func prices(of visit: Visit.ID, days: [Day], technicians: [Technician.ID]? = nil) throws -> [CellKey:
        CellPrice]
    {
        guard let first = days.min(), let last = days.max() else { return [:] }
        // Of the days that are kept: a snapshot of these alone would take their place.
        let everyone =
            try technicians ?? snapshot(of: pricedDays(covering: first, last)).technicians.map(\.id)
        var table: [CellKey: CellPrice] = [:]
        try price(PriceRequest(id: 0, visits: [visit], technicians: everyone, days: days)) { chunk in
            table.merge(chunk.prices) { $1 }
        }
        return table
    }

    /// The days already in memory when they cover what is asked for; else just those.
    func snapshotDays(covering first: Day, _ last: Day) -> [Day] {
        if let days = snapshots.days, days.first! <= first, last <= days.last! { return days }
        return (first.number...last.number).map(Day.init)
    }

    /// The days that a price is worked out over: those in memory, else the next fourteen, where they cover what is asked
    /// for. How rare a skill is among all who work then is a part of every price: over one day alone it would be another.
    func pricedDays(covering first: Day, _ last: Day) throws -> [Day] {
        let days = snapshotDays(covering: first, last)
        guard days != snapshots.days else { return days }
        let next = try openDays(14)
        return next.first! <= first && last <= next.last! ? next : days
    }

    /// The engine over a snapshot, as if now were the last full minute; kept while nothing changes. `technician` is who is to do
    /// what is in hand whatever speaks against it, where that is settled.
    func pricing(
        over snapshot: Snapshot, inHand: Set<Visit.ID>, for technician: Technician.ID? = nil
    ) throws -> CellPricing {
        let minute = now.fullMinute
        var pricing: CellPricing
        if let kept = snapshots.pricing(over: snapshot, minute, holding: inHand) {
            pricing = kept
        } else {
            let problem = try problem(over: snapshot, minute, inHand: inHand)
            pricing = CellPricing(problem, snapshot, company)
            snapshots.keep(problem.tables)
            snapshots.keep(pricing, at: minute)
        }
        pricing.long = try longPlacing(inHand, over: snapshot, for: technician)
        return pricing
    }

    /// For visits that are no facts a problem in which nobody is in hand is as good, and most of it is the last one.
    private func problem(
        over snapshot: Snapshot, _ minute: Timestamp, inHand: Set<Visit.ID>
    ) throws -> EngineProblem {
        let collected = collected(over: snapshot, minute)
        if collected.parts.serves(inHand) {
            snapshots.keep(collected)
            return try EngineProblem(collected.parts, reusing: snapshots.tables)
        }
        let scope = PlanningScope(now: minute, days: snapshot.days, inHand: inHand)
        return try EngineProblem(snapshot, scope, company: company, reusing: snapshots.tables)
    }
}

extension ServiceDesk {
    private func collected(over snapshot: Snapshot, _ minute: Timestamp) -> CollectedProblem {
        if var last = snapshots.takeCollected(), last.renew(over: snapshot, at: minute) { return last }
        return CollectedProblem(snapshot, at: minute, company)
    }
}

extension CellPricing {
    /// Cells that are merely full, where the visit fits if another one leaves.
    fileprivate func freed(_ visits: [Visit.ID], _ cells: [CellKey], isCancelled: @Sendable () -> Bool) -> [CellKey:
        CellPrice]
    {
        // Whoever has to fetch parts would need a stop as well.
        guard visits.count == 1, PartsPricing(self, visits) == nil, !isForCrew(visits),
            let task = engine.tasks[visits[0]]
        else {
            return [:]
        }
        let found = engine.shifts(of: cells.prefix(60)).inHalves(from: 4) { part in
            var found: [(CellKey, CellPrice)] = []
            pricer.prices(for: [task], on: part, chunk: 1, tryingMoves: true, isCancelled: isCancelled) {
                for (shift, price) in zip($0, $1) {
                    let cell = engine.cells[shift]
                    let price = translated(price, visits, cell, on: shift)
                    if case .fitsIfMoved = price { found.append((cell, price)) }
                }
            }
            return found
        }
        return Dictionary(found) { $1 }
    }
}

extension CellPrice {
    fileprivate var isMerelyFull: Bool {
        if case .impossible(let breach) = self {
            switch breach {
            case .planning(.shiftTooShort), .planning(.full), .planning(.delaysOther), .planning(.lunchLost),
                .planning(.startsTooLate):
                return true
            default: return false
            }
        }
        return false
    }
}
