/// Whether and when things fit: exact labels for routes with floating breaks, several windows, and tasks whose start
/// others rely on. The labels answer in constant time whether one more task fits between two stops.
///
/// Forward, label j holds the earliest departure with j breaks taken; backward, the latest arrival. Because breaks come
/// in order and each closes after the one before it can have ended, the two meet exactly.
struct RouteClock: @unchecked Sendable {
    let tables: Tables
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

    /// The latest arrival at stop k that still allows breaks to be taken just before it: label j and any later one.
    @inline(__always)
    func latestWithBreaks(_ route: RouteView, _ k: Int, from label: Int, shift: Int) -> Tick {
        let first = Int(tables.breakFirst[shift])
        var j = Int(tables.breakFirst[shift &+ 1]) &- first
        let latest = route.latest + k &* route.labels
        var best = latest[j]
        while j > label {
            j &-= 1
            let lasts = tables.breakLasts[first &+ j]
            let before = tables.breakOpens[first &+ j] &+ lasts <= best ? best &- lasts : -Tick.never
            best = max(latest[j], before)
        }
        return best
    }

    /// The latest departure from the stop before k with j breaks taken, over a drive of `leg`.
    @inline(__always)
    func latestDeparture(_ route: RouteView, before k: Int, label j: Int, leg: Tick, shift: Int) -> Tick {
        let direct = route.latest[k &* route.labels &+ j] &- leg
        let pause = Int(tables.breakFirst[shift]) &+ j
        guard pause < Int(tables.breakFirst[shift &+ 1]) else { return direct }
        let lasts = tables.breakLasts[pause]
        let beyond = latestWithBreaks(route, k, from: j &+ 1, shift: shift)
        guard tables.breakOpens[pause] &+ lasts <= beyond else { return direct }
        return max(direct, min(tables.breakCloses[pause], beyond &- lasts &- leg))
    }

    /// Computes stays and labels of a whole route from its stops and legs; false when it cannot be driven as it stands.
    func label(_ route: RouteView, count: Int, shift: Int) -> Bool {
        labelForward(route, count: count, shift: shift)
        return labelBackward(route, count: count, shift: shift)
    }

    /// The latest arrival at the end place with a break still to come, given the latest one with that break behind.
    @inline(__always)
    private func latestHome(_ pause: Int, before next: Tick) -> Tick {
        let closes = tables.breakCloses[pause]
        guard tables.breakOnClock[pause] != 0 else { return min(next, closes) }
        let lasts = tables.breakLasts[pause]
        return tables.breakOpens[pause] &+ lasts <= next ? min(closes, next &- lasts) : -Tick.never
    }

    private func labelForward(_ route: RouteView, count: Int, shift: Int) {
        let labels = route.labels
        let day = Int(tables.day[shift])
        let breaks = Int(tables.breakFirst[shift &+ 1] &- tables.breakFirst[shift])
        route.ready[0] = tables.begin[shift]
        var j = 1
        while j <= breaks {
            route.ready[j] = Tick.never
            j &+= 1
        }
        var k = 1
        while k <= count {
            let u = Int(route.task[k])
            let stay = stay(u, after: route.place[k &- 1], shift: shift)
            route.stay[k] = stay
            var crossing = Crossing(leg: route.leg[k &- 1])
            j = 0
            while j <= breaks {
                let arrival = crossing.arrival(ready: route.ready[(k &- 1) &* labels &+ j], label: j, shift, tables)
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
        let first = Int(tables.breakFirst[shift])
        let breaks = Int(tables.breakFirst[shift &+ 1]) &- first
        let end = tables.hardEnd[shift]
        var k = count &+ 1
        var j = breaks
        route.latest[k &* labels &+ j] = end
        while j > 0 {
            j &-= 1
            route.latest[k &* labels &+ j] = latestHome(first &+ j, before: route.latest[k &* labels &+ j &+ 1])
        }
        k = count
        while k >= 1 {
            let u = Int(route.task[k])
            j = 0
            while j <= breaks {
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

/// Arrivals over one drive, label by label: either all breaks so far were taken before, or the last of them on this
/// drive.
struct Crossing {
    let leg: Tick
    /// The earliest moment on this drive with the breaks of the label behind, and the earliest arrival with them.
    private var clock = Tick.never
    private var reached = Tick.never

    @inline(__always)
    init(leg: Tick) {
        self.leg = leg
    }

    /// Must be asked for label 0, 1, 2 … in turn.
    @inline(__always)
    mutating func arrival(ready: Tick, label: Int, _ shift: Int, _ tables: borrowing Tables) -> Tick {
        var clockNow = ready
        var reachedNow = ready &+ leg
        if label > 0 {
            let pause = Int(tables.breakFirst[shift]) &+ label &- 1
            if clock <= tables.breakCloses[pause] {
                let opens = tables.breakOpens[pause]
                let lasts = tables.breakLasts[pause]
                clockNow = min(clockNow, max(clock, opens) &+ lasts)
                reachedNow = min(reachedNow, max(reached, opens) &+ lasts)
            }
        }
        clock = clockNow
        reached = min(reachedNow, Tick.never)
        return reached
    }
}
