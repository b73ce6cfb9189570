package import ServiceModel

/// What the clock brings: customers whose visit is going to be later than they were told, lateness that is none any more, and
/// messages that came to nothing in time.
package struct WatchNotices: Command {
    package static let name = "watch-notices"
    package static let undo = UndoClass.final
    package static let permission = Permission.plan

    /// When work is expected to begin, by visit.
    package var expected: [Visit.ID: Timestamp]

    package init(expected: [Visit.ID: Timestamp]) {
        self.expected = expected
    }
}
