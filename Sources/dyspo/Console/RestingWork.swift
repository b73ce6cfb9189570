import Dispatch
import Synchronization

/// Work that is wanted again and again and may be behind by a little. It begins at once when it has rested; after each turn it rests for a
/// multiple of what it took, and one turn answers whatever wants it meanwhile. In a storm of changes it takes its share of a
/// processor and no more.
final class RestingWork: Sendable {
    private struct State {
        var isWanted = false
        var restsUntil = DispatchTime(uptimeNanoseconds: 0)
    }

    private let queue: DispatchQueue
    private let times: UInt64
    /// Nanoseconds.
    private let most: UInt64
    private let state = Mutex(State())

    /// Rests `times` as long as each turn took, `most` milliseconds at most.
    init(on queue: DispatchQueue, restingTimes times: UInt64, most: UInt64) {
        self.queue = queue
        self.times = times
        self.most = most * 1_000_000
    }

    func want(_ work: @escaping @Sendable () -> Void) {
        let start = state.withLock { state -> DispatchTime? in
            guard !state.isWanted else { return nil }
            state.isWanted = true
            return max(.now(), state.restsUntil)
        }
        guard let start else { return }
        queue.asyncAfter(deadline: start) { [self] in
            state.withLock { $0.isWanted = false }
            let begun = DispatchTime.now().uptimeNanoseconds
            work()
            let ended = DispatchTime.now().uptimeNanoseconds
            let rest = min(most, (ended - begun) * times)
            state.withLock { $0.restsUntil = DispatchTime(uptimeNanoseconds: ended + rest) }
        }
    }
}
