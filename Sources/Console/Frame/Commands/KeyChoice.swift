/// The keys somebody chose for a command; none takes its keys away.
package struct KeyChoice: Hashable, Sendable {
    package var command: String
    package var keys: [KeySequence]

    package init(command: String, keys: [KeySequence]) {
        self.command = command
        self.keys = keys
    }
}
