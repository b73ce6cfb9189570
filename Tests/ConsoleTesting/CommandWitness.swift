import Synchronization

/// Sees which commands the desks of a test ran, and whether anything came of them: something on the screen, or
/// something asked of the world.
package final class CommandWitness: Sendable {
    @TaskLocal package static var present: CommandWitness?

    private let seen = Mutex<Set<String>>([])

    package init() {}

    package func saw(_ command: String) -> Bool { seen.withLock { $0.contains(command) } }

    func note(_ command: String) {
        seen.withLock { _ = $0.insert(command) }
    }
}
