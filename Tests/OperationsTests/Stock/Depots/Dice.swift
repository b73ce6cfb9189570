import ServiceModel

/// Random numbers that a seed repeats.
struct Dice {
    var state: UInt64

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int(state >> 33) % range.count
    }

    /// Round Kraków.
    mutating func place() -> Coordinate {
        Coordinate(
            latitude: 50.05 + Double(number(-150...150)) / 1000, longitude: 19.95 + Double(number(-200...200)) / 1000)!
    }
}
