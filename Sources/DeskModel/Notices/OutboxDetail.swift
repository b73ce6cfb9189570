package import ServiceModel

/// Everything about one message.
package struct OutboxDetail: Hashable, Sendable {
    package var line: OutboxLine
    /// What was done with it, the oldest first.
    package var deeds: [OutboxDeed]
    /// The entries of the journal that did it.
    package var entries: [Int]

    package init(line: OutboxLine, deeds: [OutboxDeed], entries: [Int]) {
        self.line = line
        self.deeds = deeds
        self.entries = entries
    }
}
