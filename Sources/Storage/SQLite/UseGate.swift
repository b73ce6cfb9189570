import Dispatch
import Synchronization

/// Lets uses of something in until it is closed; closing waits for those that are in. Uses may lie in one another.
final class UseGate: Sendable {
    private struct State {
        var users = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let lastLeft = DispatchSemaphore(value: 0)

    /// `nil` when it is closed.
    func use<Value>(_ body: () throws -> Value) rethrows -> Value? {
        let isIn = state.withLock { state in
            if !state.isClosed { state.users += 1 }
            return !state.isClosed
        }
        guard isIn else { return nil }
        defer { leave() }
        return try body()
    }

    private func leave() {
        let isLast = state.withLock { state in
            state.users -= 1
            return state.isClosed && state.users == 0
        }
        if isLast { lastLeft.signal() }
    }

    /// Not to be called from within a use. Once it was called, nothing is let in any more.
    func close() {
        let waits = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed && state.users > 0
        }
        if waits { lastLeft.wait() }
    }
}
