/// How much is taken off.
private enum SupplyRuinSize {
    static let averageRemoved = 10.0
    static let longestString = 10.0
    /// Chance that a string keeps some stops in its middle, and that one or two whole routes go.
    static let split = 0.5
    static let whole = 0.03
}

extension SupplySearch {
    @inline(__always)
    private mutating func unit() -> Double { Double(dice.bits()) * 0x1p-32 }

    /// Collects what is absent and takes strings of stops off routes around a random job.
    mutating func ruin() {
        for i in 0..<absentCount { work[i] = absentees[i] }
        workCount = absentCount
        let seed = 1 &+ dice.below(map.jobs)
        var inUse = 0
        for r in 0..<map.shifts where routes[r].count > 0 { inUse &+= 1 }
        let average = Double(map.jobs &- absent) / Double(max(inUse, 1))
        let longest = min(SupplyRuinSize.longestString, average)
        var strings = Int(unit() * (4 * SupplyRuinSize.averageRemoved / (1 + longest) - 1) + 1)
        let isWhole = unit() < SupplyRuinSize.whole
        if isWhole { strings = min(strings, 2) }
        var i = -1
        while i < map.jobs &- 1 && strings > 0 {
            let node = i < 0 ? seed : Int(map.neighbours[seed &* max(1, map.jobs &- 1) &+ i])
            i &+= 1
            let r = Int(routeOf[node])
            if r < 0 || touchedIndex[r] >= 0 { continue }
            strings &-= 1
            touch(r)
            let before = Int(routes[r].duration)
            let count = workCount
            removeString(around: Int(positionOf[node]), of: r, longest, isWhole: isWhole)
            let gone = workCount &- count
            cost &+= Int(routes[r].duration) &- before &+ gone &* map.omissionCost
            absent &+= gone
        }
    }

    private mutating func removeString(around position: Int, of r: Int, _ longest: Double, isWhole: Bool) {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(routes[r].count)
        let drawn = min(count, Int(unit() * min(Double(count), longest) + 1))
        let length = isWhole ? count : drawn
        var kept = 0
        if length < count && length > 1 && unit() < SupplyRuinSize.split {
            kept = 1
            while length &+ kept < count && unit() < 0.5 { kept &+= 1 }
        }
        let all = length &+ kept
        let low = max(1, position &- all &+ 1)
        let high = min(position, count &- all &+ 1)
        let from = low &+ dice.below(high &- low &+ 1)
        let keptFrom = kept == 0 ? Int.max : from &+ 1 &+ dice.below(max(1, length &- 1))
        var write = from
        var read = from
        while read <= count {
            let node = Int(route[read].node)
            let isKept = read >= from &+ all || (read >= keptFrom && read &- keptFrom < kept) || node == 0
            if isKept {
                route[write].node = route[read].node
                write &+= 1
            } else {
                work[workCount] = route[read].node
                workCount &+= 1
                routeOf[node] = -1
            }
            read &+= 1
        }
        routes[r].count = Int32(truncatingIfNeeded: write &- 1)
        if write == 2 && route[1].node == 0 { routes[r].count = 0 }
        relabel(r)
        mendDepot(r)
    }
}
