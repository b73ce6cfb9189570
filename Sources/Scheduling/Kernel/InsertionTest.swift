extension RouteClock {
    /// The earliest start of a task put between stop k and the next, or ``Tick/never`` when the route would not fit any
    /// more. Constant time; the legs are scaled. Caps on tasks, legs and travel are the caller's to check.
    @inline(__always)
    func startIfInserted(
        _ u: Int, after k: Int, in route: RouteView, count: Int, shift: Int, inLeg: Tick, outLeg: Tick
    ) -> Tick {
        let labels = route.labels
        let day = Int(tables.day[shift])
        let pauses = breaks.count(of: shift)
        let stay = stay(u, after: route.place[k], shift: shift)
        let setupChanges = k < count && changesSetup(u, after: k, in: route)
        var arriving = Crossing(leg: inLeg)
        var leaving = Crossing(leg: outLeg)
        var earliest = Tick.never
        var j = 0
        while j <= pauses {
            let arrival = arriving.arrival(ready: route.ready[k &* labels &+ j], label: j, shift, breaks)
            let start = earliestStart(u, day: day, arrival: arrival, stay: stay, label: j)
            if j == 0 && start >= Tick.never && pauses == 0 { return Tick.never }
            earliest = min(earliest, start)
            // The load may allow breaks elsewhere then: only the whole route tells.
            if tables.heavyBreaks != nil { return earliest }
            let ready = start >= Tick.never ? Tick.never : start &+ stay
            let next = leaving.arrival(ready: ready, label: j, shift, breaks)
            let latest =
                setupChanges
                ? latestWithOtherSetup(u, before: k &+ 1, in: route, count: count, shift: shift, label: j)
                : route.latest[(k &+ 1) &* labels &+ j]
            if next <= latest { return earliest }
            j &+= 1
        }
        return Tick.never
    }

    /// Whether the stop after k gains or loses its set-up when a task comes between.
    @inline(__always)
    private func changesSetup(_ u: Int, after k: Int, in route: RouteView) -> Bool {
        let next = Int(route.task[k &+ 1])
        guard tables.hasSetup[next] != 0 else { return false }
        let place = route.place[k &+ 1]
        return (route.place[k] == place) != (tables.place[u] == place)
    }

    private func latestWithOtherSetup(
        _ u: Int, before k: Int, in route: RouteView, count: Int, shift: Int, label: Int
    ) -> Tick {
        let next = Int(route.task[k])
        let stay = stay(next, after: tables.place[u], shift: shift)
        let departure = latestDeparture(route, before: k &+ 1, label: label, leg: route.leg[k], shift: shift)
        return latestArrival(next, day: Int(tables.day[shift]), departure: departure, stay: stay, label: label)
    }
}
