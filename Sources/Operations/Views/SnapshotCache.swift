import DeskModel
import ServiceModel
import Storage
import Synchronization

/// The last snapshot read: views, prices and plans of one state of the store share it.
final class SnapshotCache: Sendable {
    private let last = Mutex<Snapshot?>(nil)

    /// The snapshot kept, if it is of this sequence and these days.
    func snapshot(_ sequence: Int, _ days: [Day]) -> Snapshot? {
        last.withLock { $0?.sequence == sequence && $0?.days == days ? $0 : nil }
    }

    /// The latest snapshot, whatever its days.
    func keep(_ snapshot: Snapshot) {
        last.withLock { $0 = snapshot }
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
