/// Why a plan's terms cannot be saved.
package enum PlanRuleFault: Error, Hashable, Sendable {
    case recurrence(RecurrenceFault)
    /// A step of no days, or of more than fifty years.
    case badStep(CompletionStep)
    /// Days of a tolerance below 0.
    case negativeTolerance(Tolerance)
    /// One side of the tolerance, in days, is longer than the interval of the rule, in days.
    case toleranceBeyondInterval(tolerance: Int, interval: Int)
    /// No day of the rule lies in the season.
    case seasonNeverMet(Season)
    /// It ends before it begins.
    case suspensionBackwards(Suspension)
}
