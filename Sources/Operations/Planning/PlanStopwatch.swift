import DeskModel

/// Watches over the time that a plan may take, reading, building and comparing included. Without a limit it never ends.
struct PlanStopwatch: Sendable {
    private let began: Duration
    private let now: @Sendable () -> Duration
    /// `nil` for a plan that is measured in iterations.
    private let limit: Duration?

    init(_ budget: PlanRequest.Budget, now: @escaping @Sendable () -> Duration = Self.sinceStart()) {
        self.now = now
        began = now()
        limit = if case .time(let length) = budget { length } else { nil }
    }

    /// A clock that is set to zero.
    private static func sinceStart() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }

    private var spent: Duration { now() - began }

    /// How long the search may go on from now: what is left without the share for comparing, and a fifth of all at
    /// least. Comparing takes about as long as reading and building did.
    var searchTime: Duration {
        guard let limit else { return .zero }
        return max(limit - spent * 2 - limit / 50, limit / 5)
    }

    /// When, from the beginning, all that changes the plan has to be over, if it goes on from now; `nil` without a limit.
    var deadline: Duration? { limit.map { _ in spent + searchTime } }

    func isPast(_ deadline: Duration?) -> Bool { deadline.map { spent >= $0 } ?? false }

    /// The time is up.
    var isOver: Bool { limit.map { spent >= $0 } ?? false }
}
