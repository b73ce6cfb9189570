import DeskModel
import ServiceModel
import Storage
import Synchronization

/// The last snapshot read, and the engine over it: views, prices and plans of one state of the store share them.
final class SnapshotCache: Sendable {
    private struct Kept {
        var snapshot: Snapshot?
        var pricing: (engine: CellPricing, minute: Timestamp)?
    }

    private let kept = Mutex(Kept())

    /// The days of the snapshot kept.
    var days: [Day]? { kept.withLock { $0.snapshot?.days } }

    /// The snapshot kept, if it is of this state and these days.
    func snapshot(_ stamp: TravelState, _ days: [Day]) -> Snapshot? {
        kept.withLock { $0.snapshot?.stamp == stamp && $0.snapshot?.days == days ? $0.snapshot : nil }
    }

    func keep(_ snapshot: Snapshot) {
        kept.withLock { $0 = Kept(snapshot: snapshot) }
    }

    /// The engine kept, if it is over this snapshot and this minute, and can price the visits.
    func pricing(
        over snapshot: Snapshot, _ minute: Timestamp, holding visits: Set<Visit.ID>
    ) -> CellPricing? {
        kept.withLock { kept in
            guard let (engine, at) = kept.pricing, at == minute, engine.reasons.snapshot.stamp == snapshot.stamp,
                engine.reasons.snapshot.days == snapshot.days, engine.engine.serves(visits)
            else { return nil }
            return engine
        }
    }

    func keep(_ engine: CellPricing, at minute: Timestamp) {
        kept.withLock { $0.pricing = (engine, minute) }
    }
}

extension ServiceDesk {
    /// What is known of `days` now.
    func snapshot(of days: [Day]) throws -> Snapshot {
        try store.read { reader in
            let stamp = try travels.stamp(reader, at: now)
            if let kept = snapshots.snapshot(stamp, days) { return kept }
            let fresh = try Snapshot(
                reader, days: days, calendar: company.calendar, travel: try travels.travel(reader, at: now))
            snapshots.keep(fresh)
            return fresh
        }
    }

    /// What is known of `days` now, and of the visits in hand wherever they stand.
    func snapshot(of days: [Day], holding visits: [Visit.ID]) throws -> Snapshot {
        var snapshot = try snapshot(of: days)
        for visit in visits where snapshot.visits[visit] == nil {
            snapshot.visits[visit] = try store.read { try $0.boardVisit(visit) }
        }
        return snapshot
    }
}
