/// First plans of a fleet.
extension FleetSearch {
    /// Savings (Clarke and Wright 1964), the windows checked in constant time at the joint; false when the fleet is too
    /// small for what it gives.
    mutating func constructBySavings() -> Bool {
        var chains = Chains(map)
        for joint in chains.joints() { chains.join(Int(joint >> 16 & 0xFFFF), Int(joint & 0xFFFF)) }
        guard chains.count <= map.vehicles else { return false }
        for (route, chain) in chains.all().enumerated() {
            var before = 0
            for c in chain {
                insert(c, after: before, route: route)
                before = c
            }
        }
        return true
    }

    /// Farthest first, each where it is cheapest; false when one fits nowhere.
    mutating func constructByInsertion() -> Bool {
        let order = (1..<map.nodes).sorted { (map.distance[$0], $0) > (map.distance[$1], $1) }
        for c in order {
            guard let place = cheapestPlace(of: c) else { return false }
            insert(c, after: place.after, route: place.route)
        }
        return true
    }

    private func cheapestPlace(of c: Int) -> FleetPlace? {
        var best = FleetPlace(cost: .max)
        for r in 0..<map.vehicles {
            if routes[r].count == 0 {
                if 2 * map.distance[c] < best.cost { best = FleetPlace(cost: 2 * map.distance[c], after: 0, route: r) }
                break
            }
            if routes[r].load + map.demand[c] > map.capacity { continue }
            var i = 0
            repeat {
                let j = i == 0 ? Int(routes[r].first) : Int(stops[i].next)
                let inLeg = map.distance[c * map.nodes + i]
                let outLeg = map.distance[c * map.nodes + j]
                let arrival = departure(i) + inLeg
                if arrival > map.closes[c] { break }
                let detour = inLeg + outLeg - map.distance[i * map.nodes + j]
                if max(arrival, map.opens[c]) + map.service[c] + outLeg <= latest(j), detour < best.cost {
                    best = FleetPlace(cost: detour, after: i, route: r)
                }
                i = j
            } while i != 0
        }
        return best.route < 0 ? nil : best
    }
}

/// Chains of customers that become routes.
private struct Chains {
    private let map: FleetMap
    private var chainOf: [Int]
    private var load: [Int32]
    private var departure, latest: [Int32]
    private var next, previous: [Int]
    private(set) var count: Int

    init(_ map: FleetMap) {
        self.map = map
        let nodes = map.nodes
        chainOf = Array(0..<nodes)
        load = (0..<nodes).map { map.demand[$0] }
        departure = (0..<nodes).map { max(map.opens[$0], map.opens[0] + map.distance[$0]) + map.service[$0] }
        latest = (0..<nodes).map { min(map.closes[$0], map.closes[0] - map.distance[$0] - map.service[$0]) }
        next = Array(repeating: 0, count: nodes)
        previous = next
        count = nodes - 1
    }

    /// Pairs worth joining, the largest saving first: saving << 32 | first << 16 | second.
    func joints() -> [UInt64] {
        var result: [UInt64] = []
        for c in 1..<map.nodes {
            for index in 0..<map.tries {
                let other = Int(map.neighbours[c * map.tries + index])
                for (u, v) in [(c, other), (other, c)] where other != 0 {
                    let drive = map.distance[u * map.nodes + v]
                    let saving = map.distance[u] + map.distance[v] - drive
                    if saving > 0, map.opens[u] + map.service[u] + drive <= map.closes[v] {
                        result.append(UInt64(saving) << 32 | UInt64(u) << 16 | UInt64(v))
                    }
                }
            }
        }
        return result.sorted(by: >)
    }

    /// Puts the chain that begins with v behind the chain that ends with u, if that is possible.
    mutating func join(_ u: Int, _ v: Int) {
        let (a, b) = (chainOf[u], chainOf[v])
        let drive = map.distance[u * map.nodes + v]
        guard next[u] == 0, previous[v] == 0, a != b, load[a] + load[b] <= map.capacity,
            departure[u] + drive <= latest[v]
        else { return }
        next[u] = v
        previous[v] = u
        load[a] += load[b]
        var (k, before) = (v, u)
        while k != 0 {
            chainOf[k] = a
            let arrival = departure[before] + map.distance[before * map.nodes + k]
            departure[k] = max(map.opens[k], arrival) + map.service[k]
            (before, k) = (k, next[k])
        }
        var after = v
        k = u
        while k != 0 {
            latest[k] = min(map.closes[k], latest[after] - map.distance[k * map.nodes + after] - map.service[k])
            (after, k) = (k, previous[k])
        }
        count -= 1
    }

    func all() -> [[Int]] {
        (1..<map.nodes).filter { previous[$0] == 0 }.map { head in
            Array(sequence(first: head) { next[$0] == 0 ? nil : next[$0] })
        }
    }
}
