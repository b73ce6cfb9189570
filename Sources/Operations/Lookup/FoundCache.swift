import DeskModel
import Storage
import Synchronization

/// Keeps the last index.
final class FoundCache: Sendable {
    private let kept = Mutex<FindIndex?>(nil)

    var index: FindIndex? { kept.withLock { $0 } }
    func keep(_ index: FindIndex) { kept.withLock { $0 = index } }
}
