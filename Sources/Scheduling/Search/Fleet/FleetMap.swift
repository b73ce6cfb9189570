/// A fleet of equal vehicles at one depot, customers with one window and one demand each, and nothing but travel to
/// save: the problem of Solomon (1987). Node 0 is the depot, node u + 1 task u.
struct FleetMap {
    let arena = Arena()
    let nodes: Int
    let vehicles: Int
    let capacity: Int32
    let opens, closes, service, demand: Ticks
    /// Row-major, symmetric.
    let distance: Ticks
    /// The customers whose neighbourhood in space and time makes them worth trying: `tries` per node.
    let neighbours: Ticks
    let tries: Int
    /// The nearest customers, the node itself first: `reach` per node.
    let around: Ticks
    let reach: Int
    /// 1 where the depot is no farther than the last neighbour.
    let isNearDepot: Ticks
    /// Six orders of the customers, `nodes` each.
    let ranks: Ticks

    /// Nil when the problem has rules or costs beyond these.
    init?(_ task: SearchTask) {
        let problem = task.problem
        guard FleetSearch.suits(task), let model = problem.shifts.first else { return nil }
        let nodes = problem.tasks.count + 1
        let tables = problem.tables
        self.nodes = nodes
        vehicles = problem.shifts.count
        let capacity = model.stock.capacity.first ?? Int(Int32.max >> 2)
        self.capacity = Int32(min(capacity, Int(Int32.max >> 2)))
        let memory = arena
        func column(_ depot: Int32, _ value: (Int) -> Int32) -> Ticks {
            let pointer = memory.allocate(nodes, depot)
            for u in problem.tasks.indices { pointer[u + 1] = value(u) }
            return pointer
        }
        service = column(0) { tables.service[$0] &+ tables.setup[$0] }
        opens = column(model.earliestStart) { tables.slotOpens[Int(tables.slotFirst[$0])] }
        closes = column(model.latestEnd) { u in
            let slot = Int(tables.slotFirst[u])
            return min(tables.slotCloses[slot], tables.slotOver[slot] - tables.service[u] - tables.setup[u])
        }
        demand = column(0) { Int32(problem.tasks[$0].goods.load) }
        distance = arena.allocate(nodes * nodes, 0)
        let places = [model.startPlace] + problem.tasks.map(\.place)
        for (from, place) in places.enumerated() {
            let row = problem.travel.row(from: place)
            for (to, other) in places.enumerated() { distance[from * nodes + to] = row[other] }
        }
        for c in 1..<nodes {
            // Whoever starts by then is back in time.
            closes[c] = min(closes[c], closes[0] - distance[c] - service[c])
            guard max(opens[0] + distance[c], opens[c]) <= closes[c], demand[c] <= self.capacity else { return nil }
        }
        tries = max(1, min(nodes >= 400 ? 60 : 40, nodes - 2))
        reach = min(nodes - 1, 200)
        neighbours = arena.allocate(nodes * tries, 0)
        around = arena.allocate(nodes * reach, 0)
        isNearDepot = arena.allocate(nodes, 0)
        ranks = arena.allocate(6 * nodes, 0)
        findNeighbours()
        rank()
    }

    private func findNeighbours() {
        for c in 1..<nodes {
            var near = NearestFew(capacity: reach - 1)
            var suited = NearestFew(capacity: tries)
            for j in 1..<nodes where j != c {
                near.offer(Int(distance[c * nodes + j]) << 16 | j)
                suited.offer(min(proximity(j, c), proximity(c, j)) << 16 | j)
            }
            around[c * reach] = Int32(c)
            let nearest = near.sorted()
            for (index, key) in nearest.enumerated() { around[c * reach + 1 + index] = Int32(key & 0xFFFF) }
            for index in nearest.count + 1..<max(reach, nearest.count + 1) { around[c * reach + index] = Int32(c) }
            for (index, key) in suited.sorted().enumerated() { neighbours[c * tries + index] = Int32(key & 0xFFFF) }
            let last = min(tries, nearest.count) - 1
            isNearDepot[c] = last >= 0 && nodes - 2 > tries && Int(distance[c]) <= nearest[last] >> 16 ? 1 : 0
        }
    }

    /// How well b follows a: the drive, and a fifth of the waiting that cannot be avoided.
    private func proximity(_ a: Int, _ b: Int) -> Int {
        let drive = distance[a * nodes + b]
        if opens[a] &+ service[a] &+ drive > closes[b] { return 1 << 28 }
        return Int(drive) + Int(max(0, opens[b] &- closes[a] &- service[a] &- drive)) / 5
    }

    private func rank() {
        for c in 0..<nodes {
            ranks[c] = -demand[c]
            ranks[nodes + c] = -distance[c]
            ranks[2 * nodes + c] = distance[c]
            ranks[3 * nodes + c] = closes[c] &- opens[c]
            ranks[4 * nodes + c] = opens[c]
            ranks[5 * nodes + c] = -closes[c]
        }
    }
}

extension Goods {
    /// The one demand of a customer of a fleet.
    var load: Int { (delivery.first ?? 0) + (pickup.first ?? 0) }
}
