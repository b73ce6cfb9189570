/// When a maintenance plan's work is due.
package enum PlanRule: Hashable, Sendable, Codable {
    /// On the days of a calendar rule; times of day in it say nothing.
    case recurrence(RecurrenceSet)
    /// A step after the last completion; before there is one, on `first`.
    case afterCompletion(CompletionStep, first: Day)
}

extension PlanRule {
    /// From when the rule runs, or the day on which the work is due first.
    package var start: Day {
        switch self {
        case .recurrence(let set): set.start.day
        case .afterCompletion(_, let first): first
        }
    }

    /// The same rule from another day on.
    package func starting(_ day: Day) -> PlanRule {
        switch self {
        case .recurrence(var set):
            set.start = WallTime(day)
            return .recurrence(set)
        case .afterCompletion(let step, _): return .afterCompletion(step, first: day)
        }
    }
}
