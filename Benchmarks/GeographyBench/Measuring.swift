/// How long something takes.
func milliseconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure(work)
    return Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
}

/// The middle one of several runs, in milliseconds.
func median(of runs: Int, _ work: () -> Void) -> Double {
    let times = (0..<runs).map { _ in milliseconds(work) }.sorted()
    return times[times.count / 2]
}

func report(_ name: String, _ value: Double, _ unit: String) {
    let thousandths = (value * 1000).rounded() / 1000
    print("\(name)\t\(thousandths)\t\(unit)")
}
