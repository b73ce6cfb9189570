/// What a search found, and what it takes to find it again.
public struct SearchResult: Sendable, Hashable {
    public enum Ending: Sendable, Hashable { case finished, cancelled, outOfTime }

    public let plan: Plan
    public let iterations: Int
    public let schedule: Schedule
    public let seed: UInt64
    public let ending: Ending

    /// A repair: its plan was not searched in one course, and is repeated by repairing again.
    public init(repaired plan: Plan, iterations: Int, seed: UInt64) {
        self.init(
            plan: plan, iterations: iterations, schedule: Schedule(iterations), seed: seed, ending: .finished)
    }

    init(plan: Plan, iterations: Int, schedule: Schedule, seed: UInt64, ending: Ending) {
        (self.plan, self.iterations, self.schedule) = (plan, iterations, schedule)
        (self.seed, self.ending) = (seed, ending)
    }

    /// The same search with a plan that was completed by other means.
    public func with(_ plan: Plan) -> SearchResult {
        SearchResult(plan: plan, iterations: iterations, schedule: schedule, seed: seed, ending: ending)
    }

    /// The words that repeat the search: ``SearchBudget/init(repeating:)`` with the same seed.
    public var course: String {
        schedule == Schedule(iterations) ? String(iterations) : "\(iterations)/\(schedule)"
    }
}
