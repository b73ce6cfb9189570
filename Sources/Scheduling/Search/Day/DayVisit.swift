/// A job between two stops of a route.
struct DayVisit {
    let job: Int
    let opens, closes, inLeg, outLeg: Int32
}

extension DaySearch {
    /// What the times of a route would cost more with a job after stop k, or `limit` or more where that is not less than
    /// it. What lies before stays as it is scheduled; what comes after is scheduled until it meets the schedule as it is.
    mutating func timedDifference(_ visit: DayVisit, on r: Int, after k: Int, below limit: Int32) -> Int32 {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let there = moments.part(from: r &* map.stride, count: map.stride)
        let count = Int(counts[r])
        if momentVersions[r] != versions[r] {
            _ = map.times.cost(route, count, r, map.shifts[r], noting: there)
            momentVersions[r] = versions[r]
        }
        let before = there[k]
        if before.isForced { return wholeDifference(visit, on: r, after: k) }
        var walk = DayWalk(shift: map.shifts[r], now: before.now, isRested: before.isRested)
        let next = route[k &+ 1]
        let latest = latestArrivals(visit, before: next, walk.shift)
        guard walk.canReach(leg: visit.inLeg, latest.unrested, latest.rested) else {
            return wholeDifference(visit, on: r, after: k)
        }
        let known = Int(timedCost[r])
        var cost = Int(before.cost)
        map.times.visit(visit.job, leg: visit.inLeg, latest.unrested, latest.rested, &walk, &cost)
        var leg = visit.outLeg
        var j = k &+ 1
        while j <= count {
            if cost &- known >= Int(limit) { return limit }
            let stop = route[j]
            map.times.visit(Int(stop.job), leg: leg, stop.latest, stop.latestRested, &walk, &cost)
            let old = there[j]
            if walk.now == old.now && walk.isRested == old.isRested {
                return Int32(clamping: cost &- Int(old.cost))
            }
            leg = stop.leg
            j &+= 1
        }
        return Int32(clamping: min(cost &+ map.times.overtime(walk, leg: leg, r), 1 << 29) &- known)
    }

    /// The latest arrivals at a job from which the rest fits, as ``label(_:_:_:)`` finds them.
    @inline(__always)
    private func latestArrivals(
        _ visit: DayVisit, before next: DayStop, _ shift: DayShift
    ) -> (unrested: Int32, rested: Int32) {
        let service = map.service[visit.job]
        let last = next.latestRested &- visit.outLeg &- service
        let rested = visit.opens <= last ? min(visit.closes, last) : -DayStop.never
        var departure = next.latest &- visit.outLeg
        if shift.opens &+ shift.lasts <= next.latestRested {
            departure = max(departure, min(shift.closes, next.latestRested &- shift.lasts &- visit.outLeg))
        }
        departure &-= service
        return (visit.opens <= departure ? min(visit.closes, departure) : -DayStop.never, rested)
    }

    /// The same by scheduling the whole route that would result: where the break may come elsewhere.
    mutating func wholeDifference(_ visit: DayVisit, on r: Int, after k: Int) -> Int32 {
        let count = Int(counts[r])
        let route = stops.part(from: r &* map.stride, count: map.stride)
        trial.update(from: route, count: k &+ 1)
        trial[k &+ 1] = DayStop(place: map.placeOf[visit.job], job: Int32(truncatingIfNeeded: visit.job))
        let (tail, next) = (trial + (k &+ 2), route + (k &+ 1))
        tail.update(from: next, count: count &+ 1 &- k)
        _ = label(trial, count &+ 1, map.shifts[r])
        return map.times.cost(trial, count &+ 1, r, map.shifts[r], noting: trialMoments) &- timedCost[r]
    }
}
