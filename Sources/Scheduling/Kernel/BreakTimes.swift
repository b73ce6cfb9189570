/// When breaks may start: most in one window, some in several with gaps between them.
struct BreakTimes {
    /// Breaks of shift `s`: from `first[s]` up to `first[s + 1]`.
    let first: Ticks
    /// From the first window's opening to the last one's close.
    let opens, closes, lasts, onClock: Ticks
    /// Whether any break has more than one window.
    let hasGaps: Bool
    /// Gaps of break `p`: from `gapFirst[p]` up to `gapFirst[p + 1]`; no break starts between `gapFrom` and `gapTo`.
    private let gapFirst, gapFrom, gapTo: Ticks

    init(_ shifts: [Shift], in arena: Arena) {
        var starts: [Int32] = [0]
        for shift in shifts { starts.append(starts[starts.count - 1] + Int32(shift.breaks.count)) }
        let all = shifts.flatMap(\.breaks)
        first = arena.copy(starts)
        opens = arena.copy(all.map(\.window.opens))
        closes = arena.copy(all.map(\.window.closes))
        lasts = arena.copy(all.map(\.duration))
        onClock = arena.copy(all.map { $0.isOnTheClock ? 1 : 0 })
        hasGaps = all.contains { $0.windows.count > 1 }
        var gaps: [Int32] = [0]
        for pause in all { gaps.append(gaps[gaps.count - 1] + Int32(pause.windows.count - 1)) }
        gapFirst = arena.copy(gaps)
        gapFrom = arena.copy(all.flatMap { $0.windows.dropLast().map(\.closes) })
        gapTo = arena.copy(all.flatMap { $0.windows.dropFirst().map(\.opens) })
    }

    @inline(__always)
    func count(of shift: Int) -> Int { Int(first[shift &+ 1]) &- Int(first[shift]) }

    /// The earliest start of a break for somebody free at a moment, its last close not looked at.
    @inline(__always)
    func earliest(_ pause: Int, from moment: Tick) -> Tick {
        let start = max(moment, opens[pause])
        return hasGaps ? gap(of: pause, around: start).map { gapTo[$0] } ?? start : start
    }

    /// The latest start of a break no later than a moment, its first opening not looked at.
    @inline(__always)
    func latest(_ pause: Int, until moment: Tick) -> Tick {
        let start = min(moment, closes[pause])
        return hasGaps ? gap(of: pause, around: start).map { gapFrom[$0] } ?? start : start
    }

    private func gap(of pause: Int, around moment: Tick) -> Int? {
        (Int(gapFirst[pause])..<Int(gapFirst[pause &+ 1])).first { moment > gapFrom[$0] && moment < gapTo[$0] }
    }
}

extension RouteClock {
    /// The latest arrival at stop k that still allows breaks to be taken on the drive before it: label j and any later
    /// one. `free` is the moment from which the first of them could start.
    @inline(__always)
    func latestWithBreaks(_ route: RouteView, _ k: Int, from label: Int, free: Tick, shift: Int) -> Tick {
        let first = Int(breaks.first[shift])
        var j = Int(breaks.first[shift &+ 1]) &- first
        let latest = route.latest + k &* route.labels
        if breaks.hasGaps { return latestAmongGaps(route, k, from: label, free: free, shift: shift) }
        var best = latest[j]
        while j > label {
            j &-= 1
            let lasts = breaks.lasts[first &+ j]
            let isPossible = breaks.opens[first &+ j] &+ lasts <= best && !isBlocked(j, on: k &- 1, of: route)
            let before = isPossible ? best &- lasts : -Tick.never
            best = max(latest[j], before)
        }
        return best
    }

    /// The latest departure from the stop before k with j breaks taken, over a drive of `leg`.
    @inline(__always)
    func latestDeparture(_ route: RouteView, before k: Int, label j: Int, leg: Tick, shift: Int) -> Tick {
        let direct = route.latest[k &* route.labels &+ j] &- leg
        let pause = Int(breaks.first[shift]) &+ j
        guard pause < Int(breaks.first[shift &+ 1]), !isBlocked(j, on: k &- 1, of: route) else { return direct }
        if breaks.hasGaps { return max(direct, latestDepartureAmongGaps(route, k, label: j, leg: leg, shift: shift)) }
        let lasts = breaks.lasts[pause]
        let beyond = latestWithBreaks(route, k, from: j &+ 1, free: 0, shift: shift)
        guard breaks.opens[pause] &+ lasts <= beyond else { return direct }
        return max(direct, min(breaks.closes[pause], beyond &- lasts &- leg))
    }

    /// With breaks `label ..< m` on one drive that must be over by `arrival`: the latest start of the first of them,
    /// and the latest arrival were there no breaks.
    private func chain(
        _ label: Int, _ m: Int, arrival: Tick, shift: Int, _ route: RouteView, _ k: Int
    ) -> (start: Tick, arrival: Tick)? {
        var (start, arrival, j) = (arrival, arrival, m)
        while j > label {
            j &-= 1
            if isBlocked(j, on: k &- 1, of: route) { return nil }
            let pause = Int(breaks.first[shift]) &+ j
            start = breaks.latest(pause, until: start &- breaks.lasts[pause])
            if start < breaks.opens[pause] { return nil }
            arrival &-= breaks.lasts[pause]
        }
        return (start, arrival)
    }

    private func latestAmongGaps(_ route: RouteView, _ k: Int, from label: Int, free: Tick, shift: Int) -> Tick {
        let latest = route.latest + k &* route.labels
        var best = latest[label]
        for m in (label + 1)..<max(label + 1, Int(breaks.first[shift + 1] - breaks.first[shift]) + 1) {
            guard let found = chain(label, m, arrival: latest[m], shift: shift, route, k), free <= found.start else {
                continue
            }
            best = max(best, found.arrival)
        }
        return best
    }

    private func latestDepartureAmongGaps(
        _ route: RouteView, _ k: Int, label: Int, leg: Tick, shift: Int
    ) -> Tick {
        let latest = route.latest + k &* route.labels
        var best = -Tick.never
        for m in (label + 1)...Int(breaks.first[shift + 1] - breaks.first[shift]) {
            guard let found = chain(label, m, arrival: latest[m], shift: shift, route, k) else { continue }
            best = max(best, min(found.start, found.arrival &- leg))
        }
        return best
    }
}
