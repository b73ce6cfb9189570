/// The part of a day's costs that depends on when things start: lateness, promises, preferences, overtime. Only routes
/// that hold such work are ever scheduled here.
struct DayTimes: @unchecked Sendable {
    /// Per job and day 1 if its start may cost something there.
    let isTimed: UnsafeMutablePointer<UInt8>
    /// Per shift 1 if its end may cost something.
    let mayRunOver: Ticks
    /// Whether any start may cost something.
    let matter: Bool
    private let taskOf, regularEnd: Ticks
    private let days: Int
    private let costs: Costs

    init(_ ground: DayGround, _ taskOf: [Int], in arena: Arena) {
        let problem = ground.problem
        var spans = [TimeWindow](repeating: TimeWindow(.never, -.never), count: problem.dayCount)
        for shift in problem.shifts {
            let span = spans[shift.day]
            spans[shift.day] = TimeWindow(min(span.opens, shift.earliestStart), max(span.closes, shift.hardEnd))
        }
        days = problem.dayCount
        costs = ground.costs
        let flags = taskOf.flatMap { u in
            spans.map { span -> UInt8 in
                let last = span.closes - problem.tasks[u].service
                return ground.costs.mayCost(u, from: span.opens, to: last) ? 1 : 0
            }
        }
        isTimed = arena.copy(flags)
        matter = flags.contains(1)
        mayRunOver = arena.copy(problem.shifts.indices.map { ground.costs.mayRunOver[$0] })
        regularEnd = arena.copy(problem.shifts.map(\.latestEnd))
        self.taskOf = arena.copy(taskOf.map(Int32.init))
    }

    @inline(__always)
    func isTimed(_ job: Int, on day: Int32) -> Bool { isTimed[job &* days &+ Int(day)] != 0 }

    /// Schedules a labelled route as ``RouteClock/schedule(_:count:shift:)`` does and adds up what its times cost.
    func cost(_ route: DayStops, _ count: Int, _ r: Int, _ map: DayMap) -> Int32 {
        let shift = map.shifts[r]
        let isRested = shift.begin >= DayStop.never
        var walk = DayWalk(shift: shift, now: isRested ? shift.beginRested : shift.begin, isRested: isRested)
        var cost = 0
        var k = 1
        while k <= count {
            let stop = route[k]
            let job = Int(stop.job)
            let row = job &* map.days &+ Int(shift.day)
            let opens = map.opens[row]
            let arrival = walk.arrival(leg: route[k &- 1].leg, opens: opens, stop.latest, stop.latestRested)
            let start = max(arrival, opens)
            let service = map.service[job]
            if isTimed[row] != 0 { cost &+= costs.timed(Int(taskOf[job]), start: start, stay: service) }
            walk.now = start &+ service
            k &+= 1
        }
        if mayRunOver[r] != 0 {
            let ends = walk.home(leg: route[count].leg)
            cost &+= Rates.apply(costs.overtimeFactor, to: Int(max(0, ends &- regularEnd[r])))
        }
        return Int32(clamping: min(cost, 1 << 29))
    }
}

/// A technician going from stop to stop with at most one break, taken before the first stop that would start after its
/// window has opened, earlier only where it must.
private struct DayWalk {
    let shift: DayShift
    var now: Int32
    var isRested: Bool

    @inline(__always)
    mutating func arrival(leg: Int32, opens: Int32, _ latest: Int32, _ latestRested: Int32) -> Int32 {
        let arrival = now &+ leg
        if isRested { return arrival }
        let pause = max(now, shift.opens)
        guard max(arrival, opens) >= pause || arrival > latest else { return arrival }
        let after = max(arrival, pause) &+ shift.lasts
        guard now <= shift.closes, after <= latestRested else { return arrival }
        isRested = true
        return after
    }

    @inline(__always)
    func home(leg: Int32) -> Int32 {
        let arrival = now &+ leg
        if isRested || (arrival <= shift.closes && !shift.isOnClock) { return arrival }
        return max(arrival, shift.opens) &+ shift.lasts
    }
}
