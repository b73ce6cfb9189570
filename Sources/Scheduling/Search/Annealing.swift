/// Simulated annealing without the C library's mathematics: square roots are exact by IEEE 754 and the logarithm is
/// computed in integers, so that a search takes the same path on every machine.
struct Annealing {
    let hot: Double
    let cold: Double
    /// Iterations over which the temperature falls from hot to cold.
    var schedule: Int
    /// The first iterations of a long schedule stay hot: while they run, the length of the schedule need not be known
    /// yet.
    static let warmUp = 512

    /// Schedules shorter than this have no warm-up.
    static let longSchedule = 8 * warmUp

    /// The temperature after some iterations: hot · (cold / hot)^fraction.
    func temperature(at iteration: Int) -> Double {
        let warmUp = schedule < Self.longSchedule ? 0 : Self.warmUp
        guard schedule > 0, iteration > warmUp else { return hot }
        var fraction = min(iteration - warmUp, schedule - warmUp) * (1 << 24) / (schedule - warmUp)
        if fraction >= 1 << 24 { return cold }
        var root = cold / hot
        var factor = 1.0
        while fraction != 0 {
            root = root.squareRoot()
            fraction <<= 1
            if fraction & (1 << 24) != 0 { factor *= root }
            fraction &= (1 << 24) - 1
        }
        return hot * factor
    }

    /// How much worse than the current plan a plan may be: −T · ln U for 32 random bits.
    static func allowance(_ temperature: Double, _ bits: UInt32) -> Int {
        Int(temperature * Double(negativeLog2(bits)) * (0.693_147_180_559_945_3 / 65_536))
    }

    /// −log2((bits + 1) / 2^32), times 2^16, by repeated squaring.
    static func negativeLog2(_ bits: UInt32) -> Int {
        let value = UInt64(bits) + 1
        let whole = 63 - value.leadingZeroBitCount
        var mantissa = whole >= 31 ? value >> UInt64(whole - 31) : value << UInt64(31 - whole)
        var fraction = 0
        for _ in 0..<16 {
            mantissa = (mantissa &* mantissa) >> 31
            fraction <<= 1
            if mantissa >= 1 << 32 {
                mantissa >>= 1
                fraction |= 1
            }
        }
        return (32 << 16) - (whole << 16 | fraction)
    }
}
