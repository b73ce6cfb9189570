extension FleetSearch {
    /// A tail exchange (2-opt*): links a random customer behind one of its nearest on another route and joins the two
    /// ends left over, if that costs less than the threshold.
    @inline(__always)
    mutating func exchangeTails(below threshold: Int32) {
        let c = 1 &+ dice.below(map.nodes &- 1)
        let i = Int(map.neighbours[c &* map.tries &+ dice.below(min(map.tries, 20))])
        let a = Int(stops[i].route)
        let b = Int(stops[c].route)
        if a == b { return }
        let next = Int(stops[i].next)
        let previous = Int(stops[c].previous)
        let link = map.distance[c &* map.nodes &+ i]
        let other = map.distance[next &* map.nodes &+ previous]
        let delta = link &+ other &- stops[i].leg &- map.distance[c &* map.nodes &+ previous]
        if delta >= threshold { return }
        if stops[i].departure &+ link > stops[c].latest { return }
        let joins = next != 0 || previous != 0
        if joins && departure(previous) &+ other > latest(next) { return }
        let tailA = tail(from: next)
        let tailB = tail(from: c)
        let loadA = routes[a].load &- tailA.load &+ tailB.load
        let loadB = routes[b].load &- tailB.load &+ tailA.load
        if loadA > map.capacity || loadB > map.capacity { return }
        journal.change(a)
        journal.change(b)
        let lastA = routes[a].last
        routes[a].load = loadA
        routes[b].load = loadB
        routes[a].count &+= tailB.count &- tailA.count
        routes[b].count &+= tailA.count &- tailB.count
        routes[a].last = routes[b].last
        routes[b].last = next == 0 ? Int32(truncatingIfNeeded: previous) : lastA
        if previous == 0 { routes[b].first = Int32(truncatingIfNeeded: next) }
        name(from: c, a)
        name(from: next, b)
        join(i, c, link)
        join(previous, next, other)
        if routes[b].count == 0 { used &-= 1 }
        cost &+= Int(delta)
        propagateForward(from: c, arrival: stops[i].departure &+ link)
        propagateBackward(from: i, latestNext: stops[c].latest)
        if next != 0 { propagateForward(from: next, arrival: departure(previous) &+ other) }
        if previous != 0 { propagateBackward(from: previous, latestNext: latest(next)) }
        if cost < journal.bestCost { journal.takeBest(stops, routes, cost: cost) }
    }

    @inline(__always)
    private func join(_ one: Int, _ next: Int, _ leg: Int32) {
        if one != 0 {
            stops[one].next = Int32(truncatingIfNeeded: next)
            stops[one].leg = leg
        }
        if next != 0 { stops[next].previous = Int32(truncatingIfNeeded: one) }
    }

    @inline(__always)
    private func tail(from c: Int) -> (load: Int32, count: Int32) {
        var k = c
        var load: Int32 = 0
        var count: Int32 = 0
        while k != 0 {
            load &+= map.demand[k]
            count &+= 1
            k = Int(stops[k].next)
        }
        return (load, count)
    }

    @inline(__always)
    private func name(from c: Int, _ route: Int) {
        var k = c
        while k != 0 {
            stops[k].route = Int32(truncatingIfNeeded: route)
            k = Int(stops[k].next)
        }
    }
}
