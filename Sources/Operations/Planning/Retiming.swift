import DeskModel
import ServiceModel
import Storage

/// Whose time a change by hand moved: nobody but the one who asked knows it otherwise.
extension ServiceDesk {
    /// Those that gave way, and those that the change is about where they are late; in order of time. A plan tells of its
    /// moves itself.
    func retimed(by summary: Summary, in transaction: Transaction) throws -> [RetimedVisit] {
        guard summary.isMoveByHand else { return [] }
        let own = Set(summary.orders)
        return try transaction.startChanges().compactMap { change -> RetimedVisit? in
            guard let entry = try transaction.read.boardVisit(change.visit), let place = entry.visit.placement else {
                return nil
            }
            let late = entry.lateness(now: now)
            var before = entry
            before.visit.placement = change.from.map { place.starting(at: $0) }
            let lateBefore = change.from == nil ? nil : before.lateness(now: now)
            let isOwn = own.contains(entry.number)
            guard isOwn ? late != nil : change.isOnItsDay else { return nil }
            return RetimedVisit(
                visit: change.visit, order: entry.number, day: place.day, from: isOwn ? nil : change.from,
                start: change.to, lateness: late,
                isLater: late.map { isOwn || $0.seconds > lateBefore?.seconds ?? 0 } ?? false)
        }.sorted { ($0.start, $0.visit) < ($1.start, $1.visit) }
    }
}

extension Snapshot {
    /// Where a visit stands when another one needs its room; `nil` where it stays. Of work over several days no day moves.
    func givingWay(_ visit: Visit.ID, to start: Timestamp) -> Placement? {
        guard let old = visits[visit]?.visit.placement, !old.isSplit, old.start != start else { return nil }
        return old.starting(at: start)
    }
}

extension Placement {
    /// The same work, beginning at another moment.
    func starting(at start: Timestamp) -> Placement {
        var moved = self
        moved.end = start + end.since(self.start)
        moved.start = start
        return moved
    }
}
