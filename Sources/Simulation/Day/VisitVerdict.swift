import DeskModel
import ServiceModel

/// What became of one visit of a simulated day, with those that go on with it.
struct VisitVerdict {
    /// Somebody went there, whatever came of it.
    let isServed: Bool
    /// Nobody went, and it has no place.
    let isHomeless: Bool
    /// It was late by whatever bound it, or will be where it stands.
    let isLate: Bool
    /// The contract's moments that fell due that day, and those that were met.
    let sla: (due: Int, kept: Int)
    /// Whether somebody came within the promised window that ended that day; `nil` where none did.
    let keepsPromise: Bool?

    /// `own` are the visits of its order as they stand now.
    init(
        _ first: VisitCard, _ own: [VisitCard], _ ended: [Visit.ID: VisitAct], began: Timestamp, end: Timestamp,
        now: Timestamp
    ) {
        let line = own.filter { $0.sequence >= first.sequence }.sorted { $0.sequence < $1.sequence }
        let done = line.first { ended[$0.id] != nil }
        isServed = done != nil
        let standing = line.last
        isHomeless = standing.map { $0.state == .open } ?? false
        let arrived = line.compactMap { $0.times?.arrived }.min()
        let completed = line.filter { ended[$0.id] == .complete }.compactMap { $0.times?.ended }.min()
        if let done, let times = done.times, let last = times.ended {
            isLate = Lateness(of: done.targets, start: arrived ?? times.arrived ?? last, end: last) != nil
        } else {
            isLate = standing.map { $0.lateness(at: max(now, end)) != nil } ?? true
        }
        func met(_ due: Due) -> Bool {
            (due.measure == .start ? arrived : completed).map { $0 <= due.moment } ?? false
        }
        let moments = first.targets.all.filter { $0.target == .sla && began <= $0.moment && $0.moment <= end }
        sla = (moments.count, moments.count(where: met))
        keepsPromise = first.promise.flatMap { promise in
            guard began <= promise.end, promise.end <= end else { return nil }
            return arrived.map { $0 < promise.end } ?? false
        }
    }
}
