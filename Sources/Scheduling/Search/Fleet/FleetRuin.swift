/// How much is taken off: the paper's sizes.
private enum FleetRuinSize {
    static let averageRemoved = 10.0
    static let longestString = 10.0
    /// Chance that a string keeps some stops in its middle, and that it keeps one more.
    static let split = 0.5
    static let keepMore = 0.01
}

extension FleetSearch {
    @inline(__always)
    mutating func unit() -> Double { Double(dice.bits()) * 0x1p-32 }

    /// Takes strings of neighbouring stops off routes around a random customer.
    mutating func ruin() {
        let average = Double(map.nodes - 1) / Double(max(1, used))
        let longest = min(FleetRuinSize.longestString, average)
        let most = 4 * FleetRuinSize.averageRemoved / (1 + longest) - 1
        var left = Int(unit() * most + 1)
        let seed = 1 &+ dice.below(map.nodes &- 1)
        let near = map.around + seed &* map.reach
        var index = 0
        while index < map.reach && left > 0 {
            let c = Int(near[index])
            index &+= 1
            let r = Int(stops[c].route)
            if r < 0 || journal.isTouched(r) { continue }
            left &-= 1
            removeString(around: c, of: r, longest)
        }
    }

    @inline(__always)
    private mutating func removeString(around c: Int, of r: Int, _ longest: Double) {
        let count = Int(routes[r].count)
        let length = min(count, Int(unit() * min(Double(count), longest) + 1))
        journal.touch(r, stops, routes)
        var kept = 0
        if length < count && length > 1 && unit() < FleetRuinSize.split {
            kept = 1
            while length &+ kept < count && unit() < FleetRuinSize.keepMore { kept &+= 1 }
        }
        let from = start(ofString: length &+ kept, around: c)
        if kept == 0 { return removeChain(from, stop(after: from, length &- 1), of: r) }
        let head = 1 &+ dice.below(length &- 1)
        let headEnd = stop(after: from, head &- 1)
        let tail = stop(after: headEnd, kept &+ 1)
        let tailEnd = stop(after: tail, length &- head &- 1)
        removeChain(from, headEnd, of: r)
        removeChain(tail, tailEnd, of: r)
    }

    /// A random first stop of a string of some length that holds c and does not leave the route.
    @inline(__always)
    private mutating func start(ofString whole: Int, around c: Int) -> Int {
        var back = 0
        var k = c
        while back < whole &- 1 {
            let previous = Int(stops[k].previous)
            if previous == 0 { break }
            k = previous
            back &+= 1
        }
        var ahead = 0
        k = c
        while ahead < whole &- 1 {
            let next = Int(stops[k].next)
            if next == 0 { break }
            k = next
            ahead &+= 1
        }
        let least = max(0, whole &- 1 &- ahead)
        var steps = least &+ dice.below(back &- least &+ 1)
        k = c
        while steps > 0 {
            k = Int(stops[k].previous)
            steps &-= 1
        }
        return k
    }

    @inline(__always)
    private func stop(after c: Int, _ steps: Int) -> Int {
        var k = c
        var left = steps
        while left > 0 {
            k = Int(stops[k].next)
            left &-= 1
        }
        return k
    }
}
