import Synchronization

/// Whether an answer stands on the output: a document behind it would make two of one.
final class AnswerMark: Sendable {
    private let made = Mutex(false)

    var isMade: Bool { made.withLock { $0 } }

    func make() { made.withLock { $0 = true } }
}
