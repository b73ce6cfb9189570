import ServiceModel

/// Random numbers that belong to a visit, a run and what is drawn: the same store gives the same chance, in whatever order
/// days are reckoned and however many of them.
enum ForecastDice {
    enum Kind: UInt64 { case work = 1, travel = 2 }

    /// In 0 ..< 1.
    static func share(_ visit: Visit.ID, run: Int, _ kind: Kind, taker: Int = 0) -> Double {
        var bits = UInt64(bitPattern: visit.rawValue) &* 0x9E37_79B9_7F4A_7C15
        bits ^= (UInt64(run) << 8 | UInt64(taker & 31) << 3 | kind.rawValue) &* 0xD1B5_4A32_D192_ED03
        // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        return Double(bits >> 11) * 0x1p-53
    }
}
