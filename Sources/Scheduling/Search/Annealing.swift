/// Simulated annealing without the C library's mathematics: square roots are exact by IEEE 754 and the logarithm is
/// computed in integers, so that a search takes the same path on every machine.
struct Annealing {
    let hot: Double
    let cold: Double
    /// The iterations over which the temperature falls from hot to cold.
    var schedule = Schedule(1)

    /// Where the number of changes is limited.
    var ladder: ChangeLadder?

    /// How many changes a plan may have after some iterations.
    func changesAllowed(at iteration: Int) -> Int { ladder?.limit(at: schedule.fraction(at: iteration)) ?? .max }

    /// Whether nothing more is to be found.
    func isOver(at iteration: Int) -> Bool { ladder?.isClimbed(at: schedule.fraction(at: iteration)) ?? false }

    /// The temperature after some iterations: hot · (cold / hot)^fraction.
    func temperature(at iteration: Int) -> Double {
        var fraction = schedule.fraction(at: iteration)
        if fraction == 0 { return hot }
        if let ladder { fraction = ladder.cooled(at: fraction) }
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

    /// −ln of 4,096 evenly spread numbers between 0 and 1: drawing one and multiplying by the temperature gives how much
    /// worse a plan may be.
    static func logarithms() -> [Double] {
        (0..<4096).map { index in
            Double(negativeLog2(UInt32(index) << 20 | 1 << 19)) * (0.693_147_180_559_945_3 / 65_536)
        }
    }
}
