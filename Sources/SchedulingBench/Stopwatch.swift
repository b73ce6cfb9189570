/// Wall time in milliseconds.
struct Stopwatch {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant

    init() { start = clock.now }

    var milliseconds: Double {
        let (seconds, attoseconds) = (clock.now - start).components
        return Double(seconds) * 1000 + Double(attoseconds) / 1e15
    }

    /// The median time of several runs of the body.
    static func median(of runs: Int, _ body: (Int) -> Void) -> Double {
        let times = (0..<runs).map { run in
            let watch = Stopwatch()
            body(run)
            return watch.milliseconds
        }
        return times.sorted()[runs / 2]
    }
}
