/// One time that somebody tried to hand a message to the mail server. It stays written, whatever becomes of the message.
package struct OutboxTry: Hashable, Sendable {
    package enum Outcome: String, CaseIterable, Sendable, Codable {
        case delivered
        /// Not now; the words are the server's, or say that it did not answer.
        case later
        /// Never.
        case refused
        /// Whoever tried died, and the message may have gone out: another one like it may reach the customer.
        case unknown
    }

    package var message: OutboxMessage.ID
    /// 1 for the first, then counting up.
    package var sequence: Int
    package var at: Timestamp
    package var address: String
    package var outcome: Outcome
    package var words: String

    package init(
        message: OutboxMessage.ID, sequence: Int, at: Timestamp, address: String, outcome: Outcome, words: String = ""
    ) {
        self.message = message
        self.sequence = sequence
        self.at = at
        self.address = address
        self.outcome = outcome
        self.words = words
    }
}
