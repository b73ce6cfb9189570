extension FleetSearch {
    /// Orders the removed: at random, by demand, far, near, narrow window, early, late.
    mutating func sortRemoved() {
        let draw = dice.below(17)
        if draw < 4 {
            var i = removedCount &- 1
            while i > 0 {
                let j = dice.below(i &+ 1)
                (removed[i], removed[j]) = (removed[j], removed[i])
                i &-= 1
            }
            return
        }
        let order = draw < 8 ? 0 : draw < 10 ? 1 : draw < 11 ? 2 : draw < 13 ? 3 : draw < 15 ? 4 : 5
        let rank = map.ranks + order &* map.nodes
        var i = 1
        while i < removedCount {
            let c = removed[i]
            let key = rank[Int(c)]
            var j = i &- 1
            while j >= 0 && rank[Int(removed[j])] > key {
                removed[j &+ 1] = removed[j]
                j &-= 1
            }
            removed[j &+ 1] = c
            i &+= 1
        }
    }

    /// Puts each removed customer where it is cheapest; false as soon as the limit cannot be kept.
    mutating func recreate(below limit: Int) -> Bool {
        var index = 0
        while index < removedCount {
            let c = Int(removed[index])
            index &+= 1
            let room = limit &- cost
            if room <= 0 { return false }
            var place = FleetPlace(cost: Int32(truncatingIfNeeded: min(room, 1 << 28)))
            tryNeighbours(of: c, &place)
            if map.isNearDepot[c] != 0 { tryEnds(for: c, &place) }
            tryNewRoute(for: c, &place)
            if place.route < 0 { return false }
            journal.touch(place.route, stops, routes)
            insert(c, after: place.after, route: place.route)
        }
        return true
    }

    @inline(__always)
    private mutating func tryNeighbours(of c: Int, _ place: inout FleetPlace) {
        let row = map.distance.part(from: c &* map.nodes, count: map.nodes)
        let list = map.neighbours + c &* map.tries
        let (opens, closes, service) = (map.opens[c], map.closes[c], map.service[c])
        let room = map.capacity &- map.demand[c]
        let fromDepot = row[0]
        let earliest = max(map.opens[0] &+ fromDepot, opens) &+ service
        var index = 0
        while index < map.tries {
            let i = Int(list[index])
            index &+= 1
            let stop = stops[i]
            let inLeg = row[i]
            let outLeg = row[Int(stop.next)]
            let detour = inLeg &+ outLeg &- stop.leg
            if detour < place.cost && stop.route >= 0 {
                let arrival = stop.departure &+ inLeg
                if arrival <= closes && max(arrival, opens) &+ service &+ outLeg <= stop.latestNext
                    && routes[Int(stop.route)].load <= room
                {
                    if blinks() { continue }
                    place = FleetPlace(cost: detour, after: i, route: Int(stop.route))
                }
            }
            if stop.previous == 0 && stop.route >= 0 {
                let detour = fromDepot &+ inLeg &- map.distance[i]
                if detour < place.cost && earliest &+ inLeg <= stop.latest && routes[Int(stop.route)].load <= room
                    && !blinks()
                {
                    place = FleetPlace(cost: detour, after: 0, route: Int(stop.route))
                }
            }
        }
    }

    /// Both ends of every route: for customers to whom the depot is a neighbour.
    private mutating func tryEnds(for c: Int, _ place: inout FleetPlace) {
        let row = map.distance.part(from: c &* map.nodes, count: map.nodes)
        let (opens, closes, service) = (map.opens[c], map.closes[c], map.service[c])
        let room = map.capacity &- map.demand[c]
        let ready = max(map.opens[0] &+ row[0], opens) &+ service
        var r = 0
        while r < firstUnused {
            defer { r &+= 1 }
            if routes[r].count == 0 || routes[r].load > room { continue }
            let first = Int(routes[r].first)
            let last = Int(routes[r].last)
            let before = row[0] &+ row[first] &- map.distance[first]
            if before < place.cost && ready &+ row[first] <= stops[first].latest && !blinks() {
                place = FleetPlace(cost: before, after: 0, route: r)
            }
            let behind = row[0] &+ row[last] &- map.distance[last]
            if behind < place.cost {
                let arrival = stops[last].departure &+ row[last]
                if arrival <= closes && max(arrival, opens) &+ service &+ row[0] <= map.closes[0] && !blinks() {
                    place = FleetPlace(cost: behind, after: last, route: r)
                }
            }
        }
    }

    @inline(__always)
    private mutating func tryNewRoute(for c: Int, _ place: inout FleetPlace) {
        let cost = 2 &* map.distance[c]
        guard cost < place.cost, used < map.vehicles, !blinks() else { return }
        var r = 0
        while routes[r].count > 0 { r &+= 1 }
        place = FleetPlace(cost: cost, after: 0, route: r)
    }
}
