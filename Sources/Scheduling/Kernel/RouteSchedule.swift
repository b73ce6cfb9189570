extension RouteClock {
    /// What a run through a route found.
    struct Run {
        /// Arrival at the end place.
        var ends: Tick
        /// Ticks by which rules of time are broken; 0 for a route that fits.
        var excess: Int
    }

    /// Fills in starts and breaks of a labelled route that fits: everyone starts as early as the order allows, and a
    /// break comes before the first stop that would start after its window has opened, earlier only where it must.
    @discardableResult
    func schedule(_ route: RouteView, count: Int, shift: Int) -> Run {
        run(route, count: count, shift: shift, keepingFit: true)
    }

    /// The same for a route that does not fit: nobody is left out, and what is broken is added up.
    func scheduleAnyway(_ route: RouteView, count: Int, shift: Int) -> Run {
        run(route, count: count, shift: shift, keepingFit: false)
    }

    private func run(_ route: RouteView, count: Int, shift: Int, keepingFit: Bool) -> Run {
        var walk = Walk(clock: self, shift: shift, keepingFit: keepingFit)
        var excess = 0
        var k = 1
        while k <= count {
            let u = Int(route.task[k])
            let stay = stay(u, after: route.place[k &- 1], shift: shift)
            route.stay[k] = stay
            let arrival = walk.drive(to: k, of: u, stay: stay, route)
            var start = earliestStart(u, day: walk.day, arrival: arrival, stay: stay, label: walk.taken)
            if start >= Tick.never {
                excess &+= overrun(u, day: walk.day, arrival: arrival, stay: stay)
                start = arrival
            }
            route.start[k] = start
            walk.now = start &+ stay
            k &+= 1
        }
        let ends = walk.drive(home: count &+ 1, route)
        excess &+= Int(max(0, ends &- tables.hardEnd[shift]))
        return Run(ends: ends, excess: excess &+ walk.lost)
    }

    /// How far an arrival is beyond the last moment the task could have started; a fixed large figure when it never
    /// could.
    private func overrun(_ u: Int, day: Int, arrival: Tick, stay: Tick) -> Int {
        let last = latestArrival(u, day: day, departure: Tick.bound, stay: stay, label: 0)
        return last <= -Tick.never ? Int(Tick.bound) : max(1, Int(arrival) &- Int(last))
    }
}

/// A technician going from stop to stop, deciding where to take the breaks.
private struct Walk {
    let clock: RouteClock
    let shift: Int
    let day: Int
    let keepingFit: Bool
    let firstBreak: Int
    let breaks: Int
    var now: Tick
    var taken = 0
    /// Ticks by which lost breaks were missed.
    var lost = 0
    /// Whether the load, and not the time, kept the next break from being taken.
    private var isTooHeavy = false

    init(clock: RouteClock, shift: Int, keepingFit: Bool) {
        self.clock = clock
        self.shift = shift
        self.keepingFit = keepingFit
        day = Int(clock.tables.day[shift])
        firstBreak = Int(clock.breaks.first[shift])
        breaks = clock.breaks.count(of: shift)
        now = clock.tables.begin[shift]
    }

    /// Arrival at the stop of task `u`, breaks on the way included.
    @inline(__always)
    mutating func drive(to k: Int, of u: Int, stay: Tick, _ route: RouteView) -> Tick {
        var arrival = now &+ route.leg[k &- 1]
        while taken < breaks {
            let pause = firstBreak &+ taken
            let start = clock.earliestStart(u, day: day, arrival: arrival, stay: stay, label: taken)
            let isTime = (start >= Tick.never ? arrival : start) >= clock.breaks.earliest(pause, from: now)
            let mustTake = keepingFit && arrival > route.latest[k &* route.labels &+ taken]
            guard isTime || mustTake else { break }
            if waitsForLighterLoad(before: k, route) { break }
            guard let after = pauseIfPossible(arrival, before: k, route) else {
                if keepingFit { break }
                lose(arrival, before: k, route)
                continue
            }
            arrival = after
        }
        return arrival
    }

    /// Arrival at the end place; a break whose window is still open then is taken there, off the clock unless it
    /// belongs to the working time.
    @inline(__always)
    mutating func drive(home k: Int, _ route: RouteView) -> Tick {
        var arrival = now &+ route.leg[k &- 1]
        while taken < breaks {
            let pause = firstBreak &+ taken
            if arrival <= clock.breaks.closes[pause] && clock.breaks.onClock[pause] == 0 { break }
            if waitsForLighterLoad(before: k, route) {
                lose(arrival, before: k, route)
                continue
            }
            guard let after = pauseIfPossible(arrival, before: k, route) else {
                if keepingFit { break }
                lose(arrival, before: k, route)
                continue
            }
            arrival = after
        }
        var j = taken
        while j < breaks {
            route.pauseLeg[j] = -1
            j &+= 1
        }
        return arrival
    }

    /// Takes the next break on the way to stop k; nil when its window is over or the rest would not fit any more.
    @inline(__always)
    private mutating func pauseIfPossible(_ arrival: Tick, before k: Int, _ route: RouteView) -> Tick? {
        let pause = firstBreak &+ taken
        guard now <= clock.breaks.closes[pause], !clock.isBlocked(taken, on: k &- 1, of: route) else { return nil }
        let earliest = clock.breaks.earliest(pause, from: now)
        let lasts = clock.breaks.lasts[pause]
        let after = max(arrival, earliest) &+ lasts
        let free = earliest &+ lasts
        if keepingFit && after > clock.latestWithBreaks(route, k, from: taken &+ 1, free: free, shift: shift) {
            return nil
        }
        route.pauseLeg[taken] = Int32(truncatingIfNeeded: k &- 1)
        route.pauseStart[taken] = clock.breaks.latest(pause, until: max(arrival, earliest))
        now = free
        taken &+= 1
        isTooHeavy = false
        return after
    }

    /// The next break is due, and the load forbids it on this drive.
    @inline(__always)
    private mutating func waitsForLighterLoad(before k: Int, _ route: RouteView) -> Bool {
        guard clock.isBlocked(taken, on: k &- 1, of: route), now <= clock.breaks.closes[firstBreak &+ taken] else {
            return false
        }
        isTooHeavy = true
        return true
    }

    private mutating func lose(_ arrival: Tick, before k: Int, _ route: RouteView) {
        lost &+= max(1, Int(now) &- Int(clock.breaks.closes[firstBreak &+ taken]))
        route.pauseLeg[taken] = isTooHeavy ? -3 : -2
        isTooHeavy = false
        route.pauseStart[taken] = now
        taken &+= 1
    }
}
