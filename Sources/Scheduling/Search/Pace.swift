/// Finds a schedule while a search with a length of time goes on: after a first part that does not cool it chooses step by
/// step how many iterations come next, by the pace of the last step and the time that is left.
struct Pace {
    /// Steps of cooling, and the share of the time before the first.
    static let steps = 16
    static let hotShare = 32

    private let stopwatch: SearchBudget.Stopwatch
    /// Iterations between two looks at the clock: no temperature is drawn from a step not chosen yet.
    private let block: Int
    private let begun: Duration
    private var mark: (time: Duration, iterations: Int)
    private var parts: [Int] = []

    init(_ stopwatch: SearchBudget.Stopwatch, block: Int) {
        self.stopwatch = stopwatch
        self.block = block
        begun = stopwatch.now()
        mark = (begun, 0)
    }

    /// The schedule from now on, where the last one is at an end; nil while it goes on.
    mutating func schedule(after iterations: Int) -> Schedule? {
        if parts.isEmpty {
            let now = stopwatch.now()
            guard iterations > 0, (now - begun) * Self.hotShare >= stopwatch.end - begun else { return nil }
            parts = [iterations]
            return next(now, iterations)
        }
        guard parts.count <= Self.steps, iterations >= parts.reduce(0, +) else { return nil }
        return next(stopwatch.now(), iterations)
    }

    /// One more step, as long as what is left of the time allows at the pace of the last one, in whole blocks. Where fewer
    /// blocks are left than steps, the steps between them are passed over, so that the last block is the coldest all the
    /// same.
    private mutating func next(_ now: Duration, _ iterations: Int) -> Schedule {
        let (spent, done) = (max(now - mark.time, .nanoseconds(1)), max(1, iterations - mark.iterations))
        let left = max(.zero, stopwatch.end - now)
        mark = (now, iterations)
        // Where a step was overrun, what comes next begins where the search is.
        let overrun = iterations - parts.reduce(0, +)
        let blocks = min(1e12, left / spent * Double(done)) / Double(block)
        let passed = Int((Double(steps) / max(1, blocks)).rounded()) - 1
        if passed > 0 { parts += Array(repeating: 0, count: min(passed, steps - 1)) }
        let size = max(1, Int((blocks / Double(steps)).rounded())) * block
        parts.append(overrun + size)
        return Schedule(parts: parts + Array(repeating: size, count: steps))
    }

    /// Those not chosen yet.
    private var steps: Int { Self.steps + 1 - parts.count }

    /// What was found, where it was not found whole: as if the rest came at the last pace.
    static func unfinished(_ iterations: Int) -> Schedule { Schedule(iterations * Schedule.hotPart) }
}
