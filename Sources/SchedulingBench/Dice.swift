import Scheduling

/// SplitMix64.
struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    mutating func point(spread: Double) -> Point { Point(x: unit() * spread, y: unit() * spread) }

    mutating func point(near centre: Point, spread: Double) -> Point {
        Point(
            x: centre.x + (unit() + unit() - 1) * spread,
            y: centre.y + (unit() + unit() - 1) * spread)
    }
}
