/// How much is taken off (Christiaens and Vanden Berghe 2020, with shorter strings for short routes).
private enum DayRuinSize {
    static let averageRemoved = 8.0
    /// Where routes are scheduled: what goes better together in time takes more room to change.
    static let averageOfScheduled = 10.0
    static let longestString = 6.0
    /// Chance that a string keeps some stops in its middle.
    static let split = 0.3
    /// Chance that the seed is the nearest waiting job instead.
    static let waitingSeed = 0.1
    /// Waiting jobs near the seed that are tried again.
    static let waitingTried = 40
    /// Number of neighbouring jobs from which seeds come, and number of iterations for which they do.
    static let window = 256
    static let windowStay = 2048
}

extension DaySearch {
    @inline(__always)
    private mutating func unit() -> Double { Double(dice.bits()) * 0x1p-32 }

    private mutating func drawSeed() -> Int {
        let width = min(myJobCount, DayRuinSize.window)
        windowLeft &-= 1
        if windowLeft <= 0 {
            windowLeft = DayRuinSize.windowStay
            windowFrom = dice.below(myJobCount &- width &+ 1)
        }
        let seed = Int(myJobs[windowFrom &+ dice.below(width)])
        guard waitingCount > 0, shiftOf[seed] >= 0, unit() < DayRuinSize.waitingSeed else { return seed }
        var i = 0
        while i < map.reach {
            let near = Int(map.neighbours[seed &* map.reach &+ i])
            if near < 0 { break }
            if shiftOf[near] < 0 && isMyJob[near] != 0 { return near }
            i &+= 1
        }
        return seed
    }

    /// Takes strings of neighbouring stops off routes around a seed and collects them, with waiting jobs nearby.
    mutating func ruin() {
        let seed = drawSeed()
        let isWaiting = shiftOf[seed] < 0
        let average = Double(usedStops) / Double(max(1, usedRoutes))
        let longest = min(DayRuinSize.longestString, average)
        let removed = isScheduled ? DayRuinSize.averageOfScheduled : DayRuinSize.averageRemoved
        var strings = Int(unit() * (4 * removed / (1 + longest) - 1) + 1)
        let isStrict = isWaiting && unit() < 0.5
        var waitingLeft = DayRuinSize.waitingTried
        var i = -1
        while i < map.reach && (strings > 0 || waitingLeft > 0) {
            let job = i < 0 ? seed : Int(map.neighbours[seed &* map.reach &+ i])
            i &+= 1
            if job < 0 { break }
            let r = Int(shiftOf[job])
            if r < 0 {
                if waitingLeft > 0 && isRemoved[job] == 0 && isMyJob[job] != 0 {
                    waitingLeft &-= 1
                    work[workCount] = Int32(truncatingIfNeeded: job)
                    workCount &+= 1
                }
                continue
            }
            if strings <= 0 || isMine[r] == 0 || journal.isTouched(r) { continue }
            if isStrict && map.candidates.standing(seed, on: r) < 0 { continue }
            strings &-= 1
            removeString(around: Int(positionOf[job]), of: r, longest)
        }
    }

    @inline(__always)
    private mutating func removeString(around position: Int, of r: Int, _ longest: Double) {
        touch(r)
        let count = Int(counts[r])
        let length = min(count, Int(unit() * min(Double(count), longest) + 1))
        var kept = 0
        if length < count && length > 1 && unit() < DayRuinSize.split {
            kept = 1
            while length &+ kept < count && unit() < 0.5 { kept &+= 1 }
        }
        let whole = length &+ kept
        let low = max(1, position &- whole &+ 1)
        let high = min(position, count &- whole &+ 1)
        let from = low &+ dice.below(high &- low &+ 1)
        let keptFrom = kept == 0 ? Int.max : from &+ 1 &+ dice.below(max(1, length &- 1))
        remove(from: from, upTo: from &+ whole, keeping: keptFrom, kept, of: r)
    }

    @inline(__always)
    private mutating func remove(from: Int, upTo: Int, keeping keptFrom: Int, _ kept: Int, of r: Int) {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(counts[r])
        let isOut = map.shifts[r].isOut
        let before = travel(route, count, isOut)
        var write = from
        var read = from
        while read <= count &+ 1 {
            let isKept = read >= keptFrom && read &- keptFrom < kept
            if read < upTo && !isKept && map.isFixed[Int(route[read].job)] == 0 {
                let job = Int(route[read].job)
                work[workCount] = route[read].job
                workCount &+= 1
                isRemoved[job] = 1
                wait(job)
                journal.note(job &+ 1)
                cost &+= Int(map.weight[job]) &- Int(route[read].standing)
                missed &+= Int(map.weight[job])
                unserved &+= map.rank[job]
            } else {
                route[write] = route[read]
                write &+= 1
            }
            read &+= 1
        }
        counts[r] = Int32(truncatingIfNeeded: write &- 2)
        relabel(r)
        let after = travel(route, write &- 2, isOut)
        cost &+= after &- before
        if counts[r] == 0 && count > 0 { cost &-= Int(map.shifts[r].opening) }
    }

    /// The drives of a route; an empty one drives nowhere but home.
    @inline(__always)
    private func travel(_ route: DayStops, _ count: Int, _ isOut: Bool) -> Int {
        if count == 0 && !isOut { return 0 }
        var sum = 0
        var k = 0
        while k <= count {
            sum &+= Int(route[k].leg)
            k &+= 1
        }
        return sum
    }
}
