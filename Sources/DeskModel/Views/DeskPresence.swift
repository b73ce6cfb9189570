package import ServiceModel

/// What a desk that is open now says of itself. It tells others what somebody is about to do, and binds nobody.
package struct DeskPresence: Hashable, Sendable, Codable {
    /// Who sits there, as the journal would name them.
    package var name: String
    /// Visits in hand there, in the order of the hand.
    package var held: [Visit.ID]
    /// When they were taken in hand; `nil` with an empty hand.
    package var since: Timestamp?

    package init(name: String, held: [Visit.ID] = [], since: Timestamp? = nil) {
        self.name = name
        self.held = held
        self.since = since
    }
}
