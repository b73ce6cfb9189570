/// A moment or a length of time in whole ticks. Whoever builds the problem chooses the scale (one second for visits)
/// and the origin; every moment must stay below 2^28 ticks so that sums never overflow.
public typealias Tick = Int32

extension Tick {
    /// Later than every moment of a problem: "never".
    static let never: Tick = 1 << 29
    /// The largest magnitude a moment or length of a problem may have.
    static let bound: Tick = 1 << 28
}
