package import ServiceModel

/// One entry of the journal as people read it.
package struct JournalEntry: Hashable, Sendable {
    package var sequence: Int
    package var at: Timestamp
    package var actor: Actor
    package var command: String
    package var summary: Summary
    /// It was taken back by this entry.
    package var undoneBy: Int?

    package init(sequence: Int, at: Timestamp, actor: Actor, command: String, summary: Summary, undoneBy: Int? = nil) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.summary = summary
        self.undoneBy = undoneBy
    }
}
