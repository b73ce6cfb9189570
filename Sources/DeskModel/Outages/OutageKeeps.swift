/// What a repair leaves as it is. What has begun stays in any case.
package struct OutageKeeps: Hashable, Sendable, Codable {
    /// Visits whose customers were told a window, and that could stay, keep technician and time.
    package var promises: Bool
    /// What the dispatcher locked stays locked.
    package var locked: Bool
    /// What was sent to a technician's phone stays there.
    package var dispatched: Bool
    /// How many visits that could stay may move; `nil` for any number.
    package var maxChanges: Int?

    package init(promises: Bool = true, locked: Bool = true, dispatched: Bool = false, maxChanges: Int? = nil) {
        self.promises = promises
        self.locked = locked
        self.dispatched = dispatched
        self.maxChanges = maxChanges
    }
}
