/// Equally likely values in order, with straight lines between them.
package struct Quantiles: Hashable, Sendable {
    /// Thousandths; a hundred and one of them, or fewer where fewer were measured.
    let values: [Int]

    private static let most = 101

    init(_ samples: [Int]) {
        let sorted = samples.sorted()
        guard sorted.count > Self.most else {
            values = sorted
            return
        }
        values = (0..<Self.most).map { sorted[$0 * (sorted.count - 1) / (Self.most - 1)] }
    }

    /// The value below which a share of all lies.
    func value(at share: Double) -> Int {
        let place = max(0, min(1, share)) * Double(values.count - 1)
        let lower = Int(place)
        guard lower + 1 < values.count else { return values[values.count - 1] }
        return values[lower] + Int(Double(values[lower + 1] - values[lower]) * (place - Double(lower)))
    }

    /// The share of all that lies below a value.
    func share(below value: Int) -> Double {
        guard let first = values.first, let last = values.last, value > first else { return 0 }
        guard value < last else { return 1 }
        var (low, high) = (0, values.count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if values[middle] <= value { low = middle } else { high = middle }
        }
        let step = values[high] - values[low]
        let part = step == 0 ? 0 : Double(value - values[low]) / Double(step)
        return (Double(low) + part) / Double(values.count - 1)
    }

    /// Seconds that something planned to take `planned` takes in all, of which `elapsed` are over: drawn among what takes
    /// longer than that. Whatever lasts longer than anything measured lasts up to a fifth longer still.
    func length(of planned: Int, beyond elapsed: Int = 0, at share: Double) -> Int {
        guard planned > 0 else { return elapsed }
        guard elapsed > 0 else { return planned * value(at: share) / 1000 }
        let over = self.share(below: elapsed * 1000 / planned)
        if over >= 1 { return elapsed + Int(Double(elapsed) * share / 5) }
        return max(elapsed, planned * value(at: over + (1 - over) * share) / 1000)
    }
}
