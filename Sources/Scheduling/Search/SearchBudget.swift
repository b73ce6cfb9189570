/// How long a search may take. The schedule, not the clock, decides how it cools: a clock may only stop it early.
public struct SearchBudget: Sendable {
    /// Iterations over which the search cools down.
    public var schedule: Int
    /// Iterations after which it stops; a search that was stopped early is repeated exactly by giving what it had done.
    public var iterations: Int
    /// Asked now and then; true stops the search.
    public var isOver: (@Sendable () -> Bool)?

    /// A whole schedule.
    public init(iterations: Int, isOver: (@Sendable () -> Bool)? = nil) {
        self.init(done: iterations, schedule: iterations, isOver: isOver)
    }

    /// So many iterations of a schedule, to repeat a search that was stopped or that went on in the cold.
    public init(done: Int, schedule: Int, isOver: (@Sendable () -> Bool)? = nil) {
        self.schedule = schedule
        iterations = done
        self.isOver = isOver
    }

    /// As long a schedule as fits into a length of time, found by timing the first iterations with the clock handed in.
    /// The result names the schedule, so that the search can be repeated without a clock.
    public init(lasting length: Duration, now: @escaping @Sendable () -> Duration) {
        let end = now() + length
        self.init(done: Int.max, schedule: Annealing.unknownSchedule, isOver: { now() >= end })
        stopwatch = Stopwatch(end: end, now: now)
    }

    /// What a search with a length of time needs to choose its schedule.
    struct Stopwatch: Sendable {
        let end: Duration
        let now: @Sendable () -> Duration
    }

    var stopwatch: Stopwatch?

    /// Only the first plan.
    public static let firstPlanOnly = SearchBudget(iterations: 0)
}

/// How far a search is.
public struct SearchProgress: Sendable, Hashable {
    public enum Phase: Sendable, Hashable { case placing, improving }

    public let phase: Phase
    public let iterations: Int
    public let schedule: Int
    /// Of the best plan so far, in ticks of travel, tasks the search may not touch not counted.
    public let bestCost: Int
    public let unplanned: Int
}

/// What a search found, and what it takes to find it again.
public struct SearchResult: Sendable, Hashable {
    public enum Ending: Sendable, Hashable { case finished, cancelled, outOfTime }

    public let plan: Plan
    public let iterations: Int
    public let schedule: Int
    public let seed: UInt64
    public let ending: Ending
}
