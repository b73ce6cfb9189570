/// Minutes of a policy turned into whole ticks.
struct Rates {
    let ticksPerMinute: Double

    /// Minutes of travel as ticks.
    func ticks(_ minutes: Double) -> Int { Int((minutes * ticksPerMinute).rounded()) }

    /// A weight per minute as a factor on ticks, times 2^20.
    static func factor(_ perMinute: Double) -> Int { Int((perMinute * 1_048_576).rounded()) }

    /// Ticks times such a factor.
    @inline(__always)
    static func apply(_ factor: Int, to ticks: Int) -> Int { (ticks &* factor) >> 20 }
}
