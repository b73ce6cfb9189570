import Glibc
import Synchronization

/// Ctrl-C, and what else asks a program to end, as a wish to end early: the first is noted, a second one ends it as ever.
enum Interruption {
    private static let isRaised = Atomic(false)

    /// From now on.
    static func await(_ signals: [Int32] = [SIGINT]) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.isRaised.store(true, ordering: .relaxed) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in signals { sigaction(signal, &action, nil) }
    }

    static var isAsked: Bool { isRaised.load(ordering: .relaxed) }
}
