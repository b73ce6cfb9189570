/// A moment by which work has to start (an arrival target) or to end (a fix target).
public struct Deadline: Sendable, Hashable {
    public enum Measure: Sendable, Hashable { case start, end }

    public var by: Tick
    public var measure: Measure

    public init(by: Tick, measure: Measure = .start) {
        self.by = by
        self.measure = measure
    }

    /// How late work from `start` to `end` is, 0 in time.
    public func lateness(start: Tick, end: Tick) -> Tick {
        max(0, (measure == .start ? start : end) - by)
    }
}
