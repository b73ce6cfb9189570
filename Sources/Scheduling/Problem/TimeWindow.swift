/// A closed interval of time: a start at `opens` and a start at `closes` are both inside.
public struct TimeWindow: Sendable, Hashable {
    public var opens: Tick
    public var closes: Tick

    public init(_ opens: Tick, _ closes: Tick) {
        self.opens = opens
        self.closes = closes
    }

    /// How far outside the window a moment lies, 0 inside.
    public func miss(at moment: Tick) -> Tick {
        max(0, opens - moment, moment - closes)
    }

    /// Windows in order of opening, those that touch or overlap made one.
    static func merged(_ windows: [TimeWindow]) -> [TimeWindow] {
        var result: [TimeWindow] = []
        for window in windows.sorted(by: { ($0.opens, $0.closes) < ($1.opens, $1.closes) }) {
            if let last = result.last, window.opens <= last.closes {
                result[result.count - 1].closes = max(last.closes, window.closes)
            } else {
                result.append(window)
            }
        }
        return result
    }
}
