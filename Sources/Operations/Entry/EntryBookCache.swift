import DeskModel
import Storage
import Synchronization

/// Keeps the names that the last one-line order was read over.
final class EntryBookCache: Sendable {
    struct Kept: Sendable {
        var book: EntryBook
        var mark: HistoryMark?
    }

    private let kept = Mutex<Kept?>(nil)

    /// Whoever takes it has it alone, and need not copy it to change it.
    func take() -> Kept? {
        kept.withLock { kept in
            defer { kept = nil }
            return kept
        }
    }

    func keep(_ book: Kept) { kept.withLock { $0 = book } }
}
