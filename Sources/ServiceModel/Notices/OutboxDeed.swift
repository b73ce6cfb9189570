/// What was done with a message and by whom: made, stopped, wanted again. The journal keeps it with the entry that did it.
package struct OutboxDeed: Hashable, Sendable {
    package var message: OutboxMessage.ID
    /// 1 for the first, then counting up.
    package var sequence: Int
    package var at: Timestamp
    package var act: OutboxAct
    package var by: String
    /// Why, or to which address.
    package var words: String
    /// How the message stood before; `nil` where it was not there. Whoever takes the deed back puts it there again.
    package var before: OutboxStanding?

    package init(
        message: OutboxMessage.ID, sequence: Int, at: Timestamp, act: OutboxAct, by: String, words: String = "",
        before: OutboxStanding? = nil
    ) {
        self.message = message
        self.sequence = sequence
        self.at = at
        self.act = act
        self.by = by
        self.words = words
        self.before = before
    }
}
