import Glibc
import Synchronization

/// Ctrl-C, or whoever ends services, as a wish to end early: the first is noted, a second one ends the program as ever.
enum Interruption {
    private static let isRaised = Atomic(false)

    /// From now on.
    static func await() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.isRaised.store(true, ordering: .relaxed) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
    }

    static var isAsked: Bool { isRaised.load(ordering: .relaxed) }
}
