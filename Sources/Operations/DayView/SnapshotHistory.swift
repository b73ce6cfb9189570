import DeskModel
import ServiceModel
import Storage

/// How a snapshot that is kept came to be what it is: read as a whole once, then renewed step by step. Whatever was made
/// of an earlier state of it can be renewed as well.
struct SnapshotHistory: Sendable {
    /// Which reading of the whole it goes back to; each has a number of its own.
    let origin: Int
    /// The journal's last entry in its state.
    private(set) var mark: HistoryMark
    /// The journal's sequence from which on every step is known.
    private(set) var known: Int
    private var steps: [(sequence: Int, change: SnapshotChange)] = []

    /// Maximum number of steps that are remembered; from an older state everything is read again.
    private static let kept = 64

    init(origin: Int, sequence: Int, mark: HistoryMark) {
        self.origin = origin
        self.mark = mark
        known = sequence
    }

    mutating func add(_ change: SnapshotChange, at sequence: Int, _ mark: HistoryMark) {
        self.mark = mark
        steps.append((sequence, change))
        if steps.count > Self.kept { known = steps.removeFirst().sequence }
    }

    /// All that changed behind a state; `nil` when that is of another origin, or too long ago.
    func change(since sequence: Int, of origin: Int) -> SnapshotChange? {
        guard origin == self.origin, sequence >= known else { return nil }
        return steps.reduce(into: SnapshotChange()) { all, step in
            if step.sequence > sequence { all.add(step.change) }
        }
    }
}
