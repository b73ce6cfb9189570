/// When a maintenance plan's work is due.
package enum PlanRule: Hashable, Sendable, Codable {
    /// On the days of a calendar rule; times of day in it say nothing.
    case recurrence(RecurrenceSet)
    /// A step after the last completion; before there is one, on `first`.
    case afterCompletion(CompletionStep, first: Day)
}
