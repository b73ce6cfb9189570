import Synchronization

/// When each entry of the journal was committed.
final class EventLog: Sendable {
    private let moments = Mutex<[Int: ContinuousClock.Instant]>([:])

    func committed(_ sequence: Int) { moments.withLock { $0[sequence] = .now } }

    var all: [Int: ContinuousClock.Instant] { moments.withLock { $0 } }
}
