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
