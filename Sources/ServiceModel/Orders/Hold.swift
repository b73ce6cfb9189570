package struct Hold: Hashable, Sendable, Codable {
    package var reason: HoldReason
    package var note: String
    package var since: Timestamp

    package init(reason: HoldReason, note: String, since: Timestamp) {
        self.reason = reason
        self.note = note
        self.since = since
    }
}
