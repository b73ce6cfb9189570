import Dispatch
import Foundation
import Operations
import Synchronization

/// Plays a simulated day on a thread of its own, as long as the console is open that shows it.
final class LiveDriver: Sendable {
    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)

    private struct State {
        var isStopped = false
        var fault: (any Error)?
    }

    /// Begins at once.
    init(_ day: LiveDay, _ events: some LiveEvents & Sendable) {
        Thread.detachNewThread {
            var events = events
            do {
                _ = try day.play(&events) { self.state.withLock { $0.isStopped } }
            } catch {
                self.state.withLock { $0.fault = error }
            }
            self.ended.signal()
        }
    }

    /// Ends it and waits until the clock stands. Throws what has ended it before.
    func stop() throws {
        state.withLock { $0.isStopped = true }
        ended.wait()
        if let fault = state.withLock({ $0.fault }) { throw fault }
    }
}
