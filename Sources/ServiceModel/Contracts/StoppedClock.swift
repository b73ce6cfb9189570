/// Since when a contract's clock stands still, and the covered minutes that are left of each target without a due time.
package struct StoppedClock: Hashable, Sendable, Codable {
    package var since: Timestamp
    package var left: TargetMinutes

    package init(since: Timestamp, left: TargetMinutes) {
        self.since = since
        self.left = left
    }
}
