/// xoshiro256** (Blackman and Vigna 2018), seeded by SplitMix64: the same seed gives the same numbers everywhere.
struct Xoshiro: Sendable {
    private var a, b, c, d: UInt64

    init(seed: UInt64) {
        var state = seed
        func split() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        (a, b, c, d) = (split(), split(), split(), split())
    }

    @inline(__always)
    mutating func next() -> UInt64 {
        let scrambled = b &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = (d << 45) | (d >> 19)
        return result
    }

    /// 32 random bits.
    @inline(__always)
    mutating func bits() -> UInt32 { UInt32(truncatingIfNeeded: next() >> 32) }

    /// A number in 0..<count; count must be positive and below 2^32.
    @inline(__always)
    mutating func below(_ count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(bits()) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    /// True with a probability of `per1024` / 1024.
    @inline(__always)
    mutating func chance(_ per1024: UInt32) -> Bool { bits() >> 22 < per1024 }
}
