/// A moment or a length of time in whole ticks. Whoever builds the problem chooses the scale (one second for visits)
/// and the origin; every moment must stay below 2^28 ticks so that sums never overflow.
public typealias Tick = Int32

extension Tick {
    /// Later than every moment of a problem: "never".
    static let never: Tick = 1 << 29
    /// The largest magnitude a moment or length of a problem may have.
    static let bound: Tick = 1 << 28
}

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

/// A factor on travel or service time, kept in 1/1024 so that plans do not depend on floating point.
public struct Scale: Sendable, Hashable, BitwiseCopyable {
    /// The factor times 1024.
    public let per1024: Int32

    /// 1.0: as estimated.
    public static let normal = Scale(per1024: 1024)

    public init(per1024: Int32) {
        self.per1024 = per1024
    }

    /// A factor such as 1.25, rounded to the nearest 1/1024.
    public init(_ factor: Double) {
        per1024 = Int32((factor * 1024).rounded())
    }

    /// The scaled length, rounded up; what is unreachable stays so.
    @inline(__always)
    public func callAsFunction(_ length: Tick) -> Tick {
        if length >= Tick.bound { return Tick.bound }
        return Tick(truncatingIfNeeded: min((Int64(length) &* Int64(per1024) &+ 1023) >> 10, Int64(Tick.bound)))
    }
}
