import DeskModel
import ServiceModel
import Storage
import Synchronization

/// The last snapshot read, and the engine over it: views, prices and plans of one state of the store share them. A later
/// state is read as a whole only where the journal does not say what changed.
final class SnapshotCache: Sendable {
    private struct Kept {
        var snapshot: Snapshot?
        /// Of the last snapshot, also while it is read anew: whoever asks for a day of it meanwhile takes the same days, and
        /// not that day alone, for which the others would then have to be read once more.
        var days: [Day]?
        var pricing: (engine: CellPricing, minute: Timestamp)?
        var collected: CollectedProblem?
        var view: KeptView?
        var tables: TravelTables?
        /// Days behind others, and which others: long work goes on there.
        var beyond: (days: Snapshot, behind: [Day])?
        /// How many snapshots were read as a whole.
        var origins = 0
    }

    private let kept = Mutex(Kept())

    /// The days of the snapshot kept, or of the last one.
    var days: [Day]? { kept.withLock { $0.days } }

    /// How many snapshots were read as a whole so far.
    var wholeReadings: Int { kept.withLock { $0.origins } }

    /// The snapshot kept, if it is of this state and these days.
    func snapshot(_ stamp: TravelState, _ days: [Day]) -> Snapshot? {
        kept.withLock { $0.snapshot?.stamp == stamp && $0.snapshot?.days == days ? $0.snapshot : nil }
    }

    /// The snapshot kept, if it is of these days and can be brought to this state.
    func renewed(_ reader: Reader, to stamp: TravelState, _ days: [Day]) throws -> Snapshot? {
        try kept.withLock { kept in
            guard var snapshot = kept.snapshot, snapshot.days == days, snapshot.sequence < stamp.sequence else {
                return nil
            }
            // The engine is over the state that was. Nobody else holds the snapshot then, and it need not be copied.
            (kept.snapshot, kept.pricing) = (nil, nil)
            guard try snapshot.renew(reader, to: stamp) else { return nil }
            kept.snapshot = snapshot
            return snapshot
        }
    }

    /// Somebody else has brought the snapshot kept to a later state.
    func isAhead(of stamp: TravelState, _ days: [Day]) -> Bool {
        kept.withLock { $0.snapshot.map { $0.days == days && $0.sequence > stamp.sequence } ?? false }
    }

    /// Keeps a snapshot that was read as a whole.
    func keep(_ snapshot: Snapshot, _ mark: HistoryMark?) -> Snapshot {
        kept.withLock { kept in
            kept.origins += 1
            var snapshot = snapshot
            snapshot.history = mark.map {
                SnapshotHistory(origin: kept.origins, sequence: snapshot.sequence, mark: $0)
            }
            (kept.snapshot, kept.pricing, kept.days) = (snapshot, nil, snapshot.days)
            return snapshot
        }
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

    /// The days after those of a snapshot, read once for all that is asked of one state.
    func beyond(_ snapshot: Snapshot, reading read: () throws -> Snapshot) rethrows -> Snapshot {
        // What was read may be of a later state than the snapshot: then it is not found here again.
        if let kept = kept.withLock({ $0.beyond }), kept.days.stamp == snapshot.stamp, kept.behind == snapshot.days {
            return kept.days
        }
        let days = try read()
        kept.withLock { $0.beyond = (days, snapshot.days) }
        return days
    }

    /// Keeps nothing: whatever comes next is read as a whole.
    func forget() {
        kept.withLock { $0 = Kept(days: $0.days, origins: $0.origins) }
    }

    /// What the engine's last problem was made of: whoever takes it sees whether it still holds. He alone has it then, and
    /// need not copy it to change it.
    func takeCollected() -> CollectedProblem? {
        kept.withLock { kept in
            defer { kept.collected = nil }
            return kept.collected
        }
    }
    func keep(_ collected: CollectedProblem) { kept.withLock { $0.collected = collected } }

    /// The view made last, and the tables of drives made last: whoever takes them sees whether they still hold.
    var view: KeptView? { kept.withLock { $0.view } }
    func keep(_ view: KeptView) { kept.withLock { $0.view = view } }
    var tables: TravelTables? { kept.withLock { $0.tables } }
    func keep(_ tables: TravelTables) { kept.withLock { $0.tables = tables } }
}

extension ServiceDesk {
    /// The next view is read as a whole, with what somebody may have written by hand.
    package func readAsAWhole() { snapshots.forget() }

    /// What is known of `days` now; kept in `cache`, or with what the desk shows.
    func snapshot(of days: [Day], in cache: SnapshotCache? = nil) throws -> Snapshot {
        let snapshots = cache ?? snapshots
        let now = self.now
        // Whoever has read a state that another thread has left behind reads once more, and has at least the later one.
        for _ in 0..<2 {
            let (stamp, known) = try store.read { reader in
                let stamp = try travels.stamp(reader, at: now)
                return (stamp, try snapshots.snapshot(stamp, days) ?? snapshots.renewed(reader, to: stamp, days))
            }
            if let known { return known }
            guard snapshots.isAhead(of: stamp, days) else { break }
        }
        return try whole(of: days, at: now, in: snapshots)
    }

    /// Read anew: the visits that stand somewhere, which are most of it, by one thread, what waits and all else by another.
    private func whole(of days: [Day], at now: Timestamp, in snapshots: SnapshotCache) throws -> Snapshot {
        let (first, last) = (days.first!, days.last!)
        let (calendar, travels) = (company.calendar, travels)
        let (placed, (ground, waiting)) = try store.read(
            { try $0.placedVisits(from: first, through: last) },
            beside: { reader in
                let ground = try SnapshotGround(
                    reader, days: days, calendar: calendar, travel: travels.travel(reader, at: now))
                return (ground, try reader.waitingVisits())
            })
        return snapshots.keep(Snapshot(waiting, placed, on: ground, calendar: calendar), ground.mark)
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
