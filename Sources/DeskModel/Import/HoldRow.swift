package import ServiceModel

/// What an order waits for, as a file has it.
package struct HoldRow: Hashable, Sendable, Codable {
    package var reason: HoldReason
    package var note: String
    /// `nil` for now.
    package var since: Timestamp?

    package init(reason: HoldReason, note: String = "", since: Timestamp? = nil) {
        self.reason = reason
        self.note = note
        self.since = since
    }
}
