import Dispatch
import Foundation
import Glibc
import Simulation
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
    init(_ play: LivePlay) {
        Thread.detachNewThread {
            do {
                _ = try play.play(wait: Self.wait) { self.state.withLock { $0.isStopped } }
            } catch {
                self.state.withLock { $0.fault = error }
            }
            self.ended.signal()
        }
    }

    static func wait(milliseconds: Int64) { usleep(UInt32(clamping: milliseconds * 1000)) }

    /// Ends it and waits until the clock stands. Throws what has ended it before.
    func stop() throws {
        state.withLock { $0.isStopped = true }
        ended.wait()
        if let fault = state.withLock({ $0.fault }) { throw fault }
    }
}
