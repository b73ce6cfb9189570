/// The right to do a job, which ends by itself: whoever dies meanwhile leaves it to others.
package struct JobLease: Hashable, Sendable {
    /// Seconds.
    package static let length = 120
    /// Seconds ahead of anybody's clock that a lease can end: what ends later is of a clock that was wrong.
    package static let longest = 2 * length

    /// Unlike that of any other process.
    package var owner: String
    package var until: Timestamp

    package init(owner: String, until: Timestamp) {
        self.owner = owner
        self.until = until
    }
}
