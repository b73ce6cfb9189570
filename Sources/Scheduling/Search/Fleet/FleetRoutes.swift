/// Changing routes: links first, then both labels outwards until nothing changes any more.
extension FleetSearch {
    @inline(__always)
    func propagateForward(from start: Int, arrival: Int32) {
        var k = start
        var arrival = arrival
        while true {
            let departure = max(map.opens[k], arrival) &+ map.service[k]
            if departure == stops[k].departure { break }
            stops[k].departure = departure
            let next = Int(stops[k].next)
            if next == 0 { break }
            arrival = departure &+ stops[k].leg
            k = next
        }
    }

    @inline(__always)
    func propagateBackward(from start: Int, latestNext: Int32) {
        var k = start
        var latestNext = latestNext
        while true {
            stops[k].latestNext = latestNext
            let latest = min(map.closes[k], latestNext &- stops[k].leg &- map.service[k])
            if latest == stops[k].latest { break }
            stops[k].latest = latest
            let previous = Int(stops[k].previous)
            if previous == 0 { break }
            latestNext = latest
            k = previous
        }
    }

    /// Earliest departure of a stop or of the depot.
    @inline(__always)
    func departure(_ c: Int) -> Int32 { c == 0 ? map.opens[0] : stops[c].departure }

    /// Latest arrival at a stop or at the depot.
    @inline(__always)
    func latest(_ c: Int) -> Int32 { c == 0 ? map.closes[0] : stops[c].latest }

    @inline(__always)
    mutating func insert(_ c: Int, after i: Int, route r: Int) {
        let j = i == 0 ? (routes[r].count == 0 ? 0 : Int(routes[r].first)) : Int(stops[i].next)
        let inLeg = map.distance[c &* map.nodes &+ i]
        let outLeg = map.distance[c &* map.nodes &+ j]
        var saved = map.distance[i &* map.nodes &+ j]
        if routes[r].count == 0 {
            used &+= 1
            saved = 0
            firstUnused = max(firstUnused, r &+ 1)
        }
        let lateness = latest(j)
        stops[c].next = Int32(truncatingIfNeeded: j)
        stops[c].previous = Int32(truncatingIfNeeded: i)
        stops[c].route = Int32(truncatingIfNeeded: r)
        stops[c].leg = outLeg
        stops[c].departure = .min
        stops[c].latest = .min
        if i == 0 {
            routes[r].first = Int32(truncatingIfNeeded: c)
        } else {
            stops[i].next = Int32(truncatingIfNeeded: c)
            stops[i].leg = inLeg
        }
        if j == 0 {
            routes[r].last = Int32(truncatingIfNeeded: c)
        } else {
            stops[j].previous = Int32(truncatingIfNeeded: c)
        }
        routes[r].load &+= map.demand[c]
        routes[r].count &+= 1
        cost &+= Int(inLeg &+ outLeg &- saved)
        propagateForward(from: c, arrival: departure(i) &+ inLeg)
        propagateBackward(from: c, latestNext: lateness)
    }

    /// Takes the neighbouring stops `from` to `upTo` off their route.
    @inline(__always)
    mutating func removeChain(_ from: Int, _ upTo: Int, of r: Int) {
        let before = Int(stops[from].previous)
        let after = Int(stops[upTo].next)
        var gone = Int(map.distance[before &* map.nodes &+ from])
        var c = from
        while true {
            gone &+= Int(stops[c].leg)
            routes[r].load &-= map.demand[c]
            routes[r].count &-= 1
            removed[removedCount] = Int32(truncatingIfNeeded: c)
            removedCount &+= 1
            let next = Int(stops[c].next)
            stops[c].leg = FleetStop.offRoute
            stops[c].route = -1
            stops[c].next = 0
            if c == upTo { break }
            c = next
        }
        if before == 0 { routes[r].first = Int32(truncatingIfNeeded: after) }
        if after == 0 { routes[r].last = Int32(truncatingIfNeeded: before) }
        if before != 0 { stops[before].next = Int32(truncatingIfNeeded: after) }
        if after != 0 { stops[after].previous = Int32(truncatingIfNeeded: before) }
        if routes[r].count == 0 {
            used &-= 1
            cost &-= gone
            return
        }
        let leg = map.distance[before &* map.nodes &+ after]
        cost &+= Int(leg) &- gone
        if before != 0 { stops[before].leg = leg }
        if after != 0 { propagateForward(from: after, arrival: departure(before) &+ leg) }
        if before != 0 { propagateBackward(from: before, latestNext: latest(after)) }
    }
}
