/// All stops that count as one set of moments: in order, apart from each other, at most the last without an end.
struct StoppedTime {
    struct Run {
        var from: Timestamp
        /// `nil`: without end.
        var to: Timestamp?
    }

    private(set) var runs: [Run] = []

    init(_ stops: [ClockStop], counting reasons: Set<HoldReason>) {
        let counting = stops.filter { reasons.contains($0.reason) && !$0.isEmpty }
        for stop in counting.sorted(by: { $0.from < $1.from }) {
            guard let last = runs.last, last.to.map({ stop.from <= $0 }) ?? true else {
                runs.append(Run(from: stop.from, to: stop.to))
                continue
            }
            guard let end = last.to else { break }
            runs[runs.count - 1].to = stop.to.map { max($0, end) }
        }
    }

    /// The beginning of the stop that has no end.
    var openSince: Timestamp? { runs.last.flatMap { $0.to == nil ? $0.from : nil } }

    /// What is left of a window outside all stops, in order of time.
    func running(in window: TimeWindow) -> [TimeWindow] {
        var rest: [TimeWindow] = []
        var start = window.start
        for run in runs where run.from < window.end && run.to.map({ start < $0 }) ?? true {
            if let piece = TimeWindow(start: start, end: run.from) { rest.append(piece) }
            guard let to = run.to else { return rest }
            start = to
        }
        if let piece = TimeWindow(start: start, end: window.end) { rest.append(piece) }
        return rest
    }
}
