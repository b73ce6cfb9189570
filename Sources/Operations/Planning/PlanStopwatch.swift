import DeskModel

/// Watches over the time that a plan may take, reading, building and comparing included. Without a limit it never ends.
struct PlanStopwatch: Sendable {
    private let began: ContinuousClock.Instant
    /// `nil` for a plan that is measured in iterations.
    private let limit: Duration?

    init(_ budget: PlanRequest.Budget) {
        began = .now
        limit =
            switch budget {
            case .seconds(let seconds): .seconds(seconds)
            case .iterations: nil
            }
    }

    /// How long the search may go on from now: what is left without the share for comparing, and a fifth of all at
    /// least. Comparing takes about as long as reading and building did.
    var searchTime: Duration {
        guard let limit else { return .zero }
        let spent = ContinuousClock.now - began
        return max(limit - spent * 2 - limit / 50, limit / 5)
    }

    /// The time is up.
    var isOver: Bool { limit.map { ContinuousClock.now - began >= $0 } ?? false }
}
