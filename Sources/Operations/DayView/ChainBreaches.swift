import DeskModel
import ServiceModel
import Storage

/// What the order of an order's tasks says of a visit's time.
extension BoardVisit {
    /// Against a place where it would stand.
    func chainBreaches(at placement: Placement, today: Day) -> [Breach] {
        var breaches = waitingBreaches(at: placement, today: today)
        guard let chain else { return breaches }
        if let latest = chain.latest, placement.end > latest.end {
            breaches.append(.intake(.endsAfterNext(latest.sequence, latest: latest.end)))
        }
        return breaches
    }

    /// The same, of what comes before it alone: of two visits that stand in the wrong order the later one says so.
    func waitingBreaches(at placement: Placement, today: Day) -> [Breach] {
        guard !visit.state.isUnderWay else { return [] }
        var breaches = partBreach(on: placement.day).map { [$0] } ?? []
        guard let chain else { return breaches }
        if let number = chain.waitsFor { return breaches + [.intake(.waitsForVisit(number))] }
        if let ready = chain.earliest, placement.start < ready.start {
            breaches.append(.intake(.startsBeforeReady(ready.sequence, ready: ready.start)))
        }
        if let other = chain.technician, other.id != placement.leader {
            breaches.append(.intake(.otherTechnician(other.sequence)))
        }
        if let breach = dayBreach(from: placement.day, through: placement.lastDay, today: today) {
            breaches.append(breach)
        }
        return breaches
    }

    /// A part that it waits for is not there yet on a day.
    func partBreach(on day: Day) -> Breach? {
        visit.wait.flatMap { day < $0.expected ? .intake(.waitsForPart($0)) : nil }
    }

    /// What other visits of its order say about its days.
    func dayBreach(from first: Day, through last: Day, today: Day) -> Breach? {
        chain?.wrongDay(from: first, through: last, today: today).map {
            .intake(.otherDay($0.sequence, $0.day, $0.rule))
        }
    }
}

extension Snapshot {
    /// The same with the visits of a plan at their new times: those that it may place and does not have none. Visits of other
    /// days than were read stand where they stood.
    func timed(by placed: [Visit.ID: Placement], among planned: Set<Visit.ID>) -> Snapshot {
        var snapshot = self
        for (id, entry) in visits {
            guard let chain = entry.chain else { continue }
            snapshot.visits[id]?.chain = chain.with(known: { planned.contains($0) || visits[$0] != nil }) { other in
                planned.contains(other) ? placed[other] : visits[other]?.visit.placement
            }
        }
        return snapshot
    }
}
