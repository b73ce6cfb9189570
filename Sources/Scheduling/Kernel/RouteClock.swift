/// Whether and when things fit: exact labels for routes with floating breaks, several windows, and tasks whose start
/// others rely on. The labels answer in constant time whether one more task fits between two stops.
///
/// Forward, label j holds the earliest departure with j breaks taken; backward, the latest arrival. Because breaks come
/// in order and each closes after the one before it can have ended, the two meet exactly.
///
/// Unchecked for its columns: whoever writes to them (`StandingStarts`) has made the clock for itself.
struct RouteClock: @unchecked Sendable {
    let tables: Tables
    var breaks: BreakTimes { tables.breaks }
    /// Per task the start it keeps, or ``free``.
    let kept: Ticks
    /// Per task 1 if its start is a fact that no longer depends on arriving.
    let fact: Ticks
    /// Per task the moment before which it may not start, whatever its windows say.
    let release: Ticks

    /// The value of ``kept`` for tasks that start when the route allows.
    static let free = Tick.min

    @inline(__always)
    func earliestStart(_ u: Int, day: Int, arrival: Tick, stay: Tick, label: Int) -> Tick {
        let fixed = kept[u]
        if fixed != RouteClock.free {
            if arrival >= Tick.never { return Tick.never }
            return arrival <= fixed || (fact[u] != 0 && label == 0) ? fixed : Tick.never
        }
        let row = u &* tables.days &+ day
        var slot = Int(tables.slotFirst[row])
        let end = Int(tables.slotFirst[row &+ 1])
        let arrival = max(arrival, release[u])
        while slot < end {
            let start = max(arrival, tables.slotOpens[slot])
            if start <= tables.slotCloses[slot] && start &+ stay <= tables.slotOver[slot] { return start }
            slot &+= 1
        }
        return Tick.never
    }

    /// The latest arrival for a stay that must be left by `departure`; `-never` when there is none.
    @inline(__always)
    func latestArrival(_ u: Int, day: Int, departure: Tick, stay: Tick, label: Int) -> Tick {
        let start = departure &- stay
        let fixed = kept[u]
        if fixed != RouteClock.free {
            guard fixed <= start else { return -Tick.never }
            return fact[u] != 0 && label == 0 ? Tick.never &- 1 : fixed
        }
        let row = u &* tables.days &+ day
        let first = Int(tables.slotFirst[row])
        var slot = Int(tables.slotFirst[row &+ 1]) &- 1
        while slot >= first {
            let latest = min(start, tables.slotCloses[slot], tables.slotOver[slot] &- stay)
            if tables.slotOpens[slot] <= latest { return release[u] <= latest ? latest : -Tick.never }
            slot &-= 1
        }
        return -Tick.never
    }

    /// The stay of a task after a given place: set-up counts once per place.
    @inline(__always)
    func stay(_ u: Int, after place: Int32, shift: Int) -> Tick {
        let entry = Int(tables.kindRow[shift]) &+ u
        return tables.serviceScale[shift](tables.service[entry]) &+ (tables.place[u] == place ? 0 : tables.setup[entry])
    }

    /// Computes stays and labels of a whole route from its stops and legs; false when it cannot be driven as it stands.
    func label(_ route: RouteView, count: Int, shift: Int) -> Bool {
        tables.heavyBreaks?.block(route, count: count, shift: shift)
        labelForward(route, count: count, shift: shift)
        return labelBackward(route, count: count, shift: shift)
    }

    /// The latest arrival at the end place with a break still to come, given the latest one with that break behind.
    @inline(__always)
    private func latestHome(_ pause: Int, before next: Tick, isTooHeavy: Bool) -> Tick {
        guard breaks.onClock[pause] != 0 else { return min(next, breaks.closes[pause]) }
        if isTooHeavy { return -Tick.never }
        let start = breaks.latest(pause, until: next &- breaks.lasts[pause])
        return breaks.opens[pause] <= start ? start : -Tick.never
    }

    @inline(__always)
    private func blocked(_ k: Int, of route: RouteView) -> Int32 {
        tables.heavyBreaks == nil ? 0 : route.blocked[k]
    }

    private func labelForward(_ route: RouteView, count: Int, shift: Int) {
        let labels = route.labels
        let day = Int(tables.day[shift])
        let pauses = breaks.count(of: shift)
        route.ready[0] = tables.begin[shift]
        var j = 1
        while j <= pauses {
            route.ready[j] = Tick.never
            j &+= 1
        }
        var k = 1
        while k <= count {
            let u = Int(route.task[k])
            let stay = stay(u, after: route.place[k &- 1], shift: shift)
            route.stay[k] = stay
            var crossing = Crossing(leg: route.leg[k &- 1], blocked: blocked(k &- 1, of: route))
            j = 0
            while j <= pauses {
                let arrival = crossing.arrival(ready: route.ready[(k &- 1) &* labels &+ j], label: j, shift, breaks)
                let start = earliestStart(u, day: day, arrival: arrival, stay: stay, label: j)
                route.ready[k &* labels &+ j] = start >= Tick.never ? Tick.never : start &+ stay
                j &+= 1
            }
            k &+= 1
        }
    }

    private func labelBackward(_ route: RouteView, count: Int, shift: Int) -> Bool {
        let labels = route.labels
        let day = Int(tables.day[shift])
        let first = Int(breaks.first[shift])
        let pauses = breaks.count(of: shift)
        let end = tables.hardEnd[shift]
        var k = count &+ 1
        var j = pauses
        route.latest[k &* labels &+ j] = end
        while j > 0 {
            j &-= 1
            route.latest[k &* labels &+ j] = latestHome(
                first &+ j, before: route.latest[k &* labels &+ j &+ 1], isTooHeavy: isBlocked(j, on: count, of: route))
        }
        k = count
        while k >= 1 {
            let u = Int(route.task[k])
            j = 0
            while j <= pauses {
                let departure = latestDeparture(route, before: k &+ 1, label: j, leg: route.leg[k], shift: shift)
                route.latest[k &* labels &+ j] = latestArrival(
                    u, day: day, departure: departure, stay: route.stay[k], label: j)
                j &+= 1
            }
            k &-= 1
        }
        return tables.begin[shift] <= latestDeparture(route, before: 1, label: 0, leg: route.leg[0], shift: shift)
    }
}
