import Operations
import Synchronization

/// What became of hooks that ran beside, until somebody tells it.
final class HookResults: Sendable {
    private let results = Mutex<[JobResult]>([])

    func add(_ more: [JobResult]) { results.withLock { $0 += more } }

    func take() -> [JobResult] {
        results.withLock { results in
            defer { results = [] }
            return results
        }
    }
}
