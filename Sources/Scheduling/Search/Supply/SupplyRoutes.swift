extension SupplySearch {
    @inline(__always)
    func drive(_ from: Int32, _ to: Int32) -> Int32 { map.travel[Int(from) &* map.nodes &+ Int(to)] }

    /// Computes everything that follows from a route's nodes.
    mutating func relabel(_ r: Int) {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(routes[r].count)
        var figures = SupplyRoute(count: routes[r].count, depotDetour: .max)
        let start = 1 &+ map.jobs &+ r
        route[0].node = Int32(truncatingIfNeeded: start)
        route[count &+ 1].node = Int32(truncatingIfNeeded: start &+ map.shifts)
        route[0].length = 0
        route[0].earliest = map.opens[start]
        route[0].latest = map.closes[start]
        var k = 1
        while k <= count &+ 1 {
            let node = Int(route[k].node)
            let leg = drive(route[k &- 1].node, route[k].node)
            route[k &- 1].leg = leg
            let way = route[k &- 1].length &+ leg
            let wait = max(0, map.opens[node] &- way &- route[k &- 1].latest)
            figures.waiting &+= wait
            figures.depotDetour = min(
                figures.depotDetour, drive(route[k &- 1].node, 0) &+ drive(0, route[k].node) &- leg)
            if k <= count {
                if node == 0 {
                    figures.depot = Int32(truncatingIfNeeded: k)
                } else {
                    routeOf[node] = Int32(truncatingIfNeeded: r)
                    positionOf[node] = Int32(truncatingIfNeeded: k)
                    if figures.depot < 0 { figures.used &+= map.parts[node] }
                }
            }
            route[k].earliest = max(route[k &- 1].earliest, map.opens[node] &- way) &- wait
            route[k].latest = min(route[k &- 1].latest, map.closes[node] &- way)
            route[k].length = way &+ wait &+ map.service[node]
            k &+= 1
        }
        figures.duration = count == 0 ? 0 : route[count &+ 1].length
        routes[r] = figures
        labelBackward(route, count)
    }

    private func labelBackward(_ route: Column<SupplyStop>, _ count: Int) {
        let end = Int(route[count &+ 1].node)
        route[count &+ 1].lengthOn = 0
        route[count &+ 1].earliestOn = map.opens[end]
        route[count &+ 1].latestOn = map.closes[end]
        var k = count
        while k >= 1 {
            let node = Int(route[k].node)
            let way = map.service[node] &+ route[k].leg
            let next = route[k &+ 1]
            let wait = max(0, next.earliestOn &- way &- map.closes[node])
            route[k].earliestOn = max(map.opens[node], next.earliestOn &- way) &- wait
            route[k].latestOn = min(map.closes[node], next.latestOn &- way)
            route[k].lengthOn = way &+ wait &+ next.lengthOn
            k &-= 1
        }
    }

    @inline(__always)
    func put(_ node: Int, after k: Int, of r: Int) {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        var i = Int(routes[r].count) &+ 1
        while i > k {
            route[i &+ 1].node = route[i].node
            i &-= 1
        }
        route[k &+ 1].node = Int32(truncatingIfNeeded: node)
        routes[r].count &+= 1
    }

    /// Whether the van's own stock is enough for one more job.
    @inline(__always)
    func isStocked(_ r: Int, for node: Int) -> Bool {
        let van = 1 &+ map.jobs &+ r
        let guards = SupplyMap.guards
        return map.tools[node] & ~map.tools[van] == 0
            && ((map.parts[van] | guards) &- routes[r].used &- map.parts[node]) & guards == guards
    }

    /// Removes a needless depot, or moves it to where it is cheapest.
    mutating func mendDepot(_ r: Int) {
        let position = Int(routes[r].depot)
        if position < 0 { return }
        let route = stops.part(from: r &* map.stride, count: map.stride)
        var i = position
        while i <= Int(routes[r].count) {
            route[i].node = route[i &+ 1].node
            i &+= 1
        }
        routes[r].count &-= 1
        relabel(r)
        let reach = reachOfStock(r)
        if reach == Int(routes[r].count) { return }
        var best = Int32.max
        var after = position &- 1
        var k = 0
        while k <= reach {
            let inLeg = drive(route[k].node, 0)
            guard let there = route[k].before.joined(to: 0, drive: inLeg, map) else { break }
            if let whole = there.whole(with: route[k &+ 1], drive: drive(0, route[k &+ 1].node)), whole < best {
                (best, after) = (whole, k)
            }
            k &+= 1
        }
        put(0, after: after, of: r)
        relabel(r)
    }

    /// How many stops the van's own stock serves.
    private func reachOfStock(_ r: Int) -> Int {
        let van = 1 &+ map.jobs &+ r
        let route = stops.part(from: r &* map.stride, count: map.stride)
        var stock = map.parts[van] | SupplyMap.guards
        var reach = 0
        while reach < Int(routes[r].count) {
            let node = Int(route[reach &+ 1].node)
            if map.tools[node] & ~map.tools[van] != 0 { break }
            stock = stock &- map.parts[node]
            if stock & SupplyMap.guards != SupplyMap.guards { break }
            reach &+= 1
        }
        return reach
    }
}
