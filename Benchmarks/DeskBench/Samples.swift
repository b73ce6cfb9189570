/// How long one operation took, over many rounds, in milliseconds.
struct Samples {
    private(set) var milliseconds: [Double] = []

    /// Runs the body and keeps its time.
    mutating func time<Value>(_ body: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        let value = try body()
        let (seconds, attoseconds) = start.duration(to: .now).components
        milliseconds.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
        return value
    }

    /// Keeps a time that was taken elsewhere.
    mutating func add(_ length: Duration) {
        let (seconds, attoseconds) = length.components
        milliseconds.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
    }

    /// The time of that many rounds of one body.
    static func of(_ rounds: Int, _ body: (Int) throws -> Void) rethrows -> Samples {
        var samples = Samples()
        for round in 0..<rounds { try samples.time { try body(round) } }
        return samples
    }

    var median: Double { percentile(50) }
    var worst: Double { milliseconds.max() ?? 0 }

    /// The smallest time that so many percent of the rounds do not exceed (nearest rank).
    func percentile(_ percent: Int) -> Double {
        let sorted = milliseconds.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }
}
