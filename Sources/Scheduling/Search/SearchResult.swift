/// What a search found, and what it takes to find it again.
public struct SearchResult: Sendable, Hashable {
    public enum Ending: Sendable, Hashable { case finished, cancelled, outOfTime }

    public let plan: Plan
    public let iterations: Int
    public let schedule: Schedule
    public let seed: UInt64
    public let ending: Ending

    /// The same search with a plan that was completed by other means.
    public func with(_ plan: Plan) -> SearchResult {
        SearchResult(plan: plan, iterations: iterations, schedule: schedule, seed: seed, ending: ending)
    }

    /// The words that repeat the search: ``SearchBudget/init(repeating:)`` with the same seed.
    public var course: String {
        schedule == Schedule(iterations) ? String(iterations) : "\(iterations)/\(schedule)"
    }
}
