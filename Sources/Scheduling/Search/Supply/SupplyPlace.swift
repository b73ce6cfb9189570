/// Where a job could go, perhaps with a visit to the depot, and what it adds to the working time.
struct SupplyPlace {
    var cost = Int32.max
    var route = -1
    var after = 0
    /// The depot is put behind this stop first, -1 for none.
    var depotAfter = -1
}

extension SupplySearch {
    mutating func recreate() {
        var i = 0
        while i < workCount {
            let node = Int(work[i])
            i &+= 1
            var best = SupplyPlace()
            var c = Int(map.first[node])
            let end = Int(map.first[node &+ 1])
            while c < end {
                lookForPlace(of: node, on: Int(map.candidates[c]), &best)
                c &+= 1
            }
            if best.route >= 0 { put(node, at: best) }
        }
    }

    private mutating func put(_ node: Int, at place: SupplyPlace) {
        let r = place.route
        touch(r)
        let before = Int(routes[r].duration)
        put(node, after: place.after, of: r)
        if place.depotAfter >= 0 { put(0, after: place.depotAfter, of: r) }
        relabel(r)
        cost &+= Int(routes[r].duration) &- before &- map.omissionCost
        absent &-= 1
    }

    @inline(__always)
    private mutating func lookForPlace(of node: Int, on r: Int, _ best: inout SupplyPlace) {
        let figures = routes[r]
        let least = map.service[node] &- figures.waiting
        let isStocked = isStocked(r, for: node)
        if least >= best.cost || Int(figures.count) &+ 4 > map.stride { return }
        if !isStocked && figures.depot < 0 {
            if least &+ figures.depotDetour < best.cost { lookWithDepot(for: node, on: r, &best) }
            return
        }
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(figures.count)
        let row = map.travel.part(from: node &* map.nodes, count: map.nodes)
        var k = isStocked ? 0 : Int(figures.depot)
        while k <= count {
            let here = route[k]
            if here.earliest &+ here.length > map.closes[node] { break }
            let next = route[k &+ 1]
            let inLeg = drive(here.node, Int32(truncatingIfNeeded: node))
            let outLeg = row[Int(next.node)]
            if least &+ inLeg &+ outLeg &- here.leg < best.cost,
                let there = here.before.joined(to: node, drive: inLeg, map),
                let whole = there.whole(with: next, drive: outLeg), whole &- figures.duration < best.cost, !blinks()
            {
                best = SupplyPlace(cost: whole &- figures.duration, route: r, after: k)
            }
            k &+= 1
        }
    }

    /// The depot on any edge and the job on the same or a later one.
    private mutating func lookWithDepot(for node: Int, on r: Int, _ best: inout SupplyPlace) {
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(routes[r].count)
        let duration = routes[r].duration
        let row = map.travel.part(from: node &* map.nodes, count: map.nodes)
        var edge = 0
        while edge <= count {
            guard var span = route[edge].before.joined(to: 0, drive: drive(route[edge].node, 0), map) else { return }
            var last: Int32 = 0
            var k = edge
            while span.earliest &+ span.length <= map.closes[node] {
                if let there = span.joined(to: node, drive: drive(last, Int32(truncatingIfNeeded: node)), map),
                    let whole = there.whole(with: route[k &+ 1], drive: row[Int(route[k &+ 1].node)]),
                    whole &- duration < best.cost, !blinks()
                {
                    best = SupplyPlace(cost: whole &- duration, route: r, after: k, depotAfter: edge)
                }
                if k == count { break }
                let next = route[k &+ 1].node
                guard let onward = span.joined(to: Int(next), drive: drive(last, next), map) else { break }
                span = onward
                last = next
                k &+= 1
            }
            edge &+= 1
        }
    }

    /// Orders the work: at random, narrow windows, early, late, choosy, far from and near the depot.
    mutating func sortWork() {
        let draw = dice.below(12)
        var i = 0
        while i < workCount {
            let node = Int(work[i])
            let key: Int
            switch draw {
            case 0..<5: key = 0
            case 5, 6: key = Int(map.closes[node] &- map.opens[node])
            case 7: key = Int(map.opens[node])
            case 8: key = -Int(map.closes[node])
            case 9: key = Int(map.first[node &+ 1] &- map.first[node])
            case 10: key = -Int(map.travel[node])
            default: key = Int(map.travel[node])
            }
            let keyed = key << 24 | Int(dice.bits() >> 8)
            let entry = work[i]
            var j = i &- 1
            while j >= 0 && sortKeys[j] > keyed {
                sortKeys[j &+ 1] = sortKeys[j]
                work[j &+ 1] = work[j]
                j &-= 1
            }
            sortKeys[j &+ 1] = keyed
            work[j &+ 1] = entry
            i &+= 1
        }
    }
}
