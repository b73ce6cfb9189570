package import ServiceModel

/// The copy on which days are played: of which plan it is, and when its clock begins.
package struct PlayedPlan: Hashable, Sendable {
    package var day: Day
    /// The last entry of the journal when the plan was copied.
    package var sequence: Int
    package var start: Timestamp

    package init(day: Day, sequence: Int, start: Timestamp) {
        (self.day, self.sequence, self.start) = (day, sequence, start)
    }
}
