/// What people and the plan change of a message: where it stands and where it goes.
package struct OutboxStanding: Hashable, Sendable, Codable {
    package var state: OutboxState
    package var address: String
    package var words: String
    package var withdrawal: NoticeWithdrawal?
    /// Tries since somebody last wanted it sent.
    package var tries: Int
    package var changedAt: Timestamp
    package var changedBy: String
}

extension OutboxMessage {
    package var standing: OutboxStanding {
        get {
            OutboxStanding(
                state: state, address: address, words: words, withdrawal: withdrawal, tries: tries,
                changedAt: changedAt, changedBy: changedBy)
        }
        set {
            (state, address, words) = (newValue.state, newValue.address, newValue.words)
            withdrawal = newValue.withdrawal
            (tries, changedAt, changedBy) = (newValue.tries, newValue.changedAt, newValue.changedBy)
        }
    }
}
