import DeskModel
import ServiceModel
import Storage

/// What the order of an order's tasks says of a visit's time.
extension BoardVisit {
    /// Against a place where it would stand.
    func chainBreaches(at placement: Placement) -> [Breach] {
        guard let chain else { return [] }
        var breaches = waitingBreaches(at: placement)
        if let latest = chain.latest, placement.end > latest.end {
            breaches.append(.intake(.endsAfterNext(latest.sequence, latest: latest.end)))
        }
        return breaches
    }

    /// The same, of what comes before it alone: of two visits that stand in the wrong order the later one says so.
    func waitingBreaches(at placement: Placement) -> [Breach] {
        guard let chain, !visit.state.isUnderWay else { return [] }
        if let number = chain.waitsFor { return [.intake(.waitsForVisit(number))] }
        guard let ready = chain.earliest, placement.start < ready.start else { return [] }
        return [.intake(.startsBeforeReady(ready.sequence, ready: ready.start))]
    }
}

extension Snapshot {
    /// The same with the visits of a plan at their new times: those that it may place and does not have none.
    func timed(by placed: [Visit.ID: Placement], among planned: Set<Visit.ID>) -> Snapshot {
        var snapshot = self
        for (id, entry) in visits {
            guard let chain = entry.chain else { continue }
            snapshot.visits[id]?.chain = chain.with { other in
                let placement = planned.contains(other) ? placed[other] : visits[other]?.visit.placement
                return placement.map { ($0.start, $0.end) }
            }
        }
        return snapshot
    }
}
