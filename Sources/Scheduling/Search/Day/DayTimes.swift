/// The part of a day's costs that depends on when things start: lateness, promises, preferences, overtime. Only routes
/// that hold such work are ever scheduled here.
struct DayTimes {
    /// Per job and day 0 if its start costs nothing there; with ``late`` if a later start may cost more, with ``early``
    /// if an earlier one may.
    let isTimed: Column<UInt8>
    /// Per job and day the least its start can cost there.
    let floor: Ticks
    /// Per shift 1 if its end may cost something.
    let mayRunOver: Ticks
    /// Whether any start may cost something.
    let matter: Bool
    private let regularEnd: Ticks
    private let days: Int
    private let opens, service: Ticks
    private let starts: StartCosts
    private let overtimeFactor: Int
    /// Whether times may cost something anywhere.
    let isUsed: Bool

    static let late: Int32 = 1
    static let early: Int32 = 2

    init(
        _ ground: DayGround, _ taskOf: [Int], _ windows: DayWindows, opens: Ticks, service: Ticks, in arena: Arena
    ) {
        let problem = ground.problem
        var spans = [TimeWindow](repeating: TimeWindow(.never, -.never), count: problem.dayCount)
        for shift in problem.shifts {
            let span = spans[shift.day]
            spans[shift.day] = TimeWindow(min(span.opens, shift.earliestStart), max(span.closes, shift.hardEnd))
        }
        days = problem.dayCount
        starts = ground.costs.starts(of: taskOf, in: arena)
        overtimeFactor = ground.costs.overtimeFactor
        (self.opens, self.service) = (opens, service)
        let flags = taskOf.flatMap { u in
            spans.map { span -> UInt8 in
                let last = span.closes - problem.tasks[u].service
                guard ground.costs.mayCost(u, from: span.opens, to: last) else { return 0 }
                return UInt8(Self.late | (ground.costs.mayCostEarly(u, from: span.opens) ? Self.early : 0))
            }
        }
        isTimed = arena.copy(flags)
        matter = flags.contains { $0 != 0 }
        floor = arena.copy(Self.floors(ground, taskOf, windows, flags))
        mayRunOver = arena.copy(problem.shifts.indices.map { ground.costs.mayRunOver[$0] })
        isUsed = flags.contains { $0 != 0 } || problem.shifts.indices.contains { ground.costs.mayRunOver[$0] != 0 }
        regularEnd = arena.copy(problem.shifts.map(\.latestEnd))
    }

    private static func floors(
        _ ground: DayGround, _ taskOf: [Int], _ windows: DayWindows, _ flags: [UInt8]
    ) -> [Int32] {
        flags.indices.map { row in
            let (opens, closes) = (windows.opens[row], windows.closes[row])
            guard flags[row] != 0, opens <= closes else { return 0 }
            let u = taskOf[row / ground.problem.dayCount]
            let stay = ground.problem.tasks[u].service + ground.problem.tasks[u].setup
            return Int32(clamping: min(ground.costs.least(u, from: opens, to: closes, stay: stay), 1 << 28))
        }
    }

    /// Schedules a labelled route as ``RouteClock/schedule(_:count:shift:)`` does, adds up what its times cost and
    /// notes how each stop is left.
    @inline(__always)
    func cost(
        _ route: DayStops, _ count: Int, _ r: Int, _ shift: DayShift, noting moments: DayMoments
    ) -> Int32 {
        let isRested = shift.begin >= DayStop.never
        var walk = DayWalk(shift: shift, now: isRested ? shift.beginRested : shift.begin, isRested: isRested)
        moments[0] = DayMoment(now: walk.now, cost: 0, isRested: isRested, isForced: false)
        var cost = 0
        var k = 1
        while k <= count {
            let stop = route[k]
            visit(Int(stop.job), leg: route[k &- 1].leg, stop.latest, stop.latestRested, &walk, &cost)
            moments[k] = DayMoment(
                now: walk.now, cost: Int32(clamping: cost), isRested: walk.isRested, isForced: walk.isForced)
            k &+= 1
        }
        return Int32(clamping: min(cost &+ overtime(walk, leg: route[count].leg, r), 1 << 29))
    }

    /// One more stop of a walk.
    @inline(__always)
    func visit(
        _ job: Int, leg: Int32, _ latest: Int32, _ latestRested: Int32, _ walk: inout DayWalk, _ cost: inout Int
    ) {
        let row = job &* days &+ Int(walk.shift.day)
        let opens = self.opens[row]
        let start = max(walk.arrival(leg: leg, opens: opens, latest, latestRested), opens)
        let service = self.service[job]
        if isTimed[row] != 0 { cost &+= starts.timed(job, start: start, stay: service) }
        walk.now = start &+ service
    }

    /// What the end of a walk costs.
    @inline(__always)
    func overtime(_ walk: DayWalk, leg: Int32, _ r: Int) -> Int {
        if mayRunOver[r] == 0 { return 0 }
        return Rates.apply(overtimeFactor, to: Int(max(0, walk.home(leg: leg) &- regularEnd[r])))
    }
}

typealias DayMoments = Column<DayMoment>
