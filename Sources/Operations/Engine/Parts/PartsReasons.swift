import DeskModel
import Scheduling
import ServiceModel
import Storage

extension PlanReasons {
    /// On how many days a stop at a warehouse is tried to say where a visit would fit.
    private static let tries = 40

    /// Why a visit that takes parts along has no place although its time would fit; `nil` where its time fits nowhere.
    func partsReason(
        _ parts: PartsPricing, _ task: Int, _ proofs: [PlaceProof]
    ) -> (reason: UnplannedReason, stops: [UnplannedVisit.Stop])? {
        let fitting = proofs.indices.compactMap { shift -> (shift: Int, cost: Int)? in
            if case .fits(let way) = proofs[shift] { (shift, way.cost) } else { nil }
        }.sorted { ($0.cost, $0.shift) < ($1.cost, $1.shift) }
        guard let nearest = fitting.first else { return nil }
        var best: (place: DeskModel.Insertion, cell: CellKey)?
        for (shift, _) in fitting.prefix(Self.tries) {
            guard case .fits(let ways) = pricer.price(of: [task], on: shift),
                let place = parts.insertions(ways, on: shift, in: engine.cells[shift]).first?.insertion,
                best.map({ place.cost < $0.place.cost }) ?? true
            else { continue }
            best = (place, engine.cells[shift])
        }
        if let best {
            let minute = engine.problem.ticksPerMinute
            let worth = pricer.omissionCost(of: task) / minute
            let reason: UnplannedReason =
                best.place.cost < worth
                ? .fits(best.cell, start: best.place.start)
                : .notWorth(best.cell, start: best.place.start, cost: best.place.cost, worth: worth)
            return (reason, [])
        }
        guard
            case .impossible(let breach) = parts.price(
                pricer.price(of: [task], on: nearest.shift), on: nearest.shift, in: engine.cells[nearest.shift])
        else { return nil }
        return (.rule(breach), [UnplannedVisit.Stop(rule: breach.rule, cells: fitting.count)])
    }
}
