import DeskModel
import ServiceModel
import Storage
import Synchronization

/// The last snapshot read, and the engine over it: views, prices and plans of one state of the store share them.
final class SnapshotCache: Sendable {
    private struct Kept {
        var snapshot: Snapshot?
        var pricing: (engine: CellPricing, minute: Timestamp, freed: Visit.ID?)?
    }

    private let kept = Mutex(Kept())

    /// The days of the snapshot kept.
    var days: [Day]? { kept.withLock { $0.snapshot?.days } }

    /// The snapshot kept, if it is of this sequence and these days.
    func snapshot(_ sequence: Int, _ days: [Day]) -> Snapshot? {
        kept.withLock { $0.snapshot?.sequence == sequence && $0.snapshot?.days == days ? $0.snapshot : nil }
    }

    func keep(_ snapshot: Snapshot) {
        kept.withLock { $0 = Kept(snapshot: snapshot) }
    }

    /// The engine kept, if it is over this state and this minute, lets this visit go, and knows this one.
    func pricing(_ snapshot: Snapshot, _ minute: Timestamp, freeing: Visit.ID?, _ visit: Visit.ID?) -> CellPricing? {
        kept.withLock { kept in
            guard let (engine, at, freed) = kept.pricing, at == minute, freed == freeing,
                engine.reasons.snapshot.sequence == snapshot.sequence, engine.reasons.snapshot.days == snapshot.days,
                visit.map({ engine.engine.tasks[$0] != nil }) ?? true
            else { return nil }
            return engine
        }
    }

    func keep(_ engine: CellPricing, at minute: Timestamp, freeing: Visit.ID?) {
        kept.withLock { $0.pricing = (engine, minute, freeing) }
    }
}

extension ServiceDesk {
    /// What is known of `days` now.
    func snapshot(of days: [Day]) throws -> Snapshot {
        try store.read { reader in
            if let kept = snapshots.snapshot(try reader.sequence(), days) { return kept }
            let fresh = try Snapshot(reader, days: days, calendar: company.calendar)
            snapshots.keep(fresh)
            return fresh
        }
    }
}
