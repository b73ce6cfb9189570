/// How a ticket ended.
package struct TicketOutcome: Hashable, Sendable, Codable {
    /// Why, or with which words of the reporter; may be empty where the end says it all.
    package var words: String
    package var at: Timestamp
    package var by: String

    package init(words: String, at: Timestamp, by: String) {
        self.words = words
        self.at = at
        self.by = by
    }
}
