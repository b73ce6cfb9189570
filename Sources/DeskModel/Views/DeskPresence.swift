public import ServiceModel

/// What a desk that is open now says of itself. It tells others what somebody is about to do, and binds nobody.
public struct DeskPresence: Hashable, Sendable, Codable {
    /// Who sits there, as the journal would name them.
    public var name: String
    /// Visits in hand there, in the order of the hand.
    public var held: [Visit.ID]
    /// When they were taken in hand; `nil` with an empty hand.
    public var since: Timestamp?

    public init(name: String, held: [Visit.ID] = [], since: Timestamp? = nil) {
        self.name = name
        self.held = held
        self.since = since
    }
}
