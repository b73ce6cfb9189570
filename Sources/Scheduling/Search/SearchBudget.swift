/// How long a search may take. The schedule, not the clock, decides how it cools: a clock may only stop it early.
public struct SearchBudget: Sendable {
    /// The iterations over which the search cools down.
    public var schedule: Schedule
    /// Iterations after which it stops; a search that was stopped early is repeated exactly by giving what it had done.
    public var iterations: Int
    /// Asked now and then; true stops the search.
    public var isOver: (@Sendable () -> Bool)?

    /// A whole schedule.
    public init(iterations: Int, isOver: (@Sendable () -> Bool)? = nil) {
        self.init(done: iterations, schedule: Schedule(iterations), isOver: isOver)
    }

    /// A search as its result names it, `DONE/SCHEDULE`, or only how many iterations; nil for other words.
    public init?(repeating words: String) {
        let numbers = words.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = numbers.first, let last = numbers.last, numbers.count <= 2, let done = Int(first), done >= 0,
            let schedule = Schedule(last)
        else { return nil }
        self.init(done: done, schedule: schedule)
    }

    /// A number of iterations of a schedule, to repeat a search that was stopped or that went on in the cold.
    public init(done: Int, schedule: Schedule, isOver: (@Sendable () -> Bool)? = nil) {
        self.schedule = schedule
        iterations = done
        self.isOver = isOver
    }

    /// As long a schedule as fits into a length of time, found by following the pace with the clock handed in. The
    /// result names the schedule, so that the search can be repeated without a clock.
    public init(lasting length: Duration, now: @escaping @Sendable () -> Duration) {
        let end = now() + length
        self.init(done: Int.max, schedule: .unknown, isOver: { now() >= end })
        stopwatch = Stopwatch(end: end, length: length, now: now)
    }

    /// The same search, over so much earlier, but by a tenth of its time at most and with half of what is left at least;
    /// without a clock it stays as it is.
    public func leaving(_ rest: Duration) -> SearchBudget {
        guard let stopwatch else { return self }
        let left = stopwatch.end - stopwatch.now()
        return SearchBudget(lasting: max(left - min(rest, stopwatch.length / 10), left / 2), now: stopwatch.now)
    }

    /// What a search with a length of time needs to choose its schedule.
    struct Stopwatch: Sendable {
        let end, length: Duration
        let now: @Sendable () -> Duration
    }

    var stopwatch: Stopwatch?

    /// What a search whose time is over may still take to look for places for what has none: a fiftieth of the time, at
    /// least 0.2 s. Without a clock it takes what it needs.
    var grace: Grace { Grace(stopwatch: stopwatch) }

    struct Grace {
        let stopwatch: Stopwatch?
        private var end: Duration?

        init(stopwatch: Stopwatch?) {
            self.stopwatch = stopwatch
        }

        mutating func isLeft() -> Bool {
            guard let stopwatch else { return true }
            let now = stopwatch.now()
            let until = end ?? now + max(.milliseconds(200), stopwatch.length / 50)
            end = until
            return now < until
        }
    }

    /// Only the first plan.
    public static let firstPlanOnly = SearchBudget(iterations: 0)
}
