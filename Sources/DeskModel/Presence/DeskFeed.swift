/// What others wrote, for somebody who comes back: what is new since that person looked last, and a little of what was before.
package struct DeskFeed: Hashable, Sendable {
    /// Oldest first.
    package var entries: [JournalEntry]
    /// The last entry of the journal that the person has looked at.
    package var read: Int

    package init(entries: [JournalEntry], read: Int) {
        self.entries = entries
        self.read = read
    }

    package func isNew(_ entry: JournalEntry) -> Bool { entry.sequence > read }
}
