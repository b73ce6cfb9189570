/// A search that overlooks one improving place in a hundred (Christiaens and Vanden Berghe 2020): that keeps it from
/// repeating itself. The gaps are drawn, not every place.
protocol Blinking {
    var dice: Xoshiro { get set }
    /// −ln of 4,096 evenly spread numbers.
    var logarithms: Column<Double> { get }
    /// Improving places until one is overlooked.
    var untilBlink: Int { get set }
}

extension Blinking {
    mutating func drawBlink() { untilBlink = Int(logarithms[dice.below(4096)] * 100) }

    @inline(__always)
    mutating func blinks() -> Bool {
        untilBlink &-= 1
        if untilBlink >= 0 { return false }
        drawBlink()
        return true
    }
}
