package import ServiceModel
import Synchronization

/// A clock that stands until somebody sets it on.
package final class SimulatedClock: Sendable {
    private let moment: Mutex<Timestamp>

    package init(_ start: Timestamp) {
        moment = Mutex(start)
    }

    package var now: Timestamp { moment.withLock { $0 } }

    /// Never back.
    package func advance(to later: Timestamp) { moment.withLock { $0 = max($0, later) } }
}
