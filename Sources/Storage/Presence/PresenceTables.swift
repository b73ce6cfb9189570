import ServiceModel

extension Department {
    static let presence = Department("presence", others: [feedRead])

    /// Up to which entry of the journal each person has looked at what others did.
    private static let feedRead = Table(
        "feed_read", .notJournalled, key: ["person"], ["person", "sequence", "at"])
}
