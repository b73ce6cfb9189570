/// Ruin and recreate over working time with tools, parts and at most one visit to the depot a route.
struct SupplySearch: SearchKernel, Blinking {
    let map: SupplyMap
    let stops: Column<SupplyStop>
    let routes: Column<SupplyRoute>
    let routeOf, positionOf: Ticks
    let work: Ticks
    var workCount = 0
    let sortKeys: Column<Int>
    /// The jobs on no route after the last accepted iteration.
    let absentees: Ticks
    var absentCount = 0
    var absent: Int
    var cost: Int
    var dice: Xoshiro
    private let saved: Column<SupplyStop>
    private let savedRoutes: Column<SupplyRoute>
    let touched, touchedIndex: Ticks
    private(set) var touchedCount = 0
    private let bestNodes, bestCounts: Ticks
    private(set) var bestCost = Int.max
    private(set) var bestUnplanned = Int.max
    private let servesFirst: Bool
    let logarithms: Column<Double>
    private var annealing: Annealing
    private var temperature: Double
    private(set) var iterations = 0
    var untilBlink = 0

    static func search(_ task: SearchTask, _ course: inout SearchCourse, _ mayGoOn: () -> Bool) -> SearchOutcome? {
        guard mayGoOn(), let map = SupplyMap(task) else { return nil }
        var search = SupplySearch(map, task)
        course.improve(&search, mayGoOn)
        return search.outcome
    }

    private init(_ map: SupplyMap, _ task: SearchTask) {
        let arena = map.arena
        servesFirst = task.policy.servesFirst
        self.map = map
        stops = arena.allocate(map.shifts * map.stride, SupplyStop())
        routes = arena.allocate(map.shifts, SupplyRoute())
        saved = arena.allocate(map.shifts * map.stride, SupplyStop())
        savedRoutes = arena.allocate(map.shifts, SupplyRoute())
        routeOf = arena.allocate(map.nodes, -1)
        positionOf = arena.allocate(map.nodes, 0)
        work = arena.allocate(map.nodes, 0)
        sortKeys = arena.allocate(map.nodes, 0)
        absentees = arena.allocate(map.nodes, 0)
        touched = arena.allocate(map.shifts, 0)
        touchedIndex = arena.allocate(map.shifts, -1)
        bestNodes = arena.allocate(map.shifts * map.stride, 0)
        bestCounts = arena.allocate(map.shifts, 0)
        logarithms = arena.copy(Annealing.logarithms())
        dice = Xoshiro(seed: task.seed)
        absent = map.jobs
        cost = map.jobs * map.omissionCost
        annealing = Annealing(hot: 0.85 * map.meanDrive, cold: 0.028 * map.meanDrive)
        temperature = annealing.hot
        drawBlink()
        for r in 0..<map.shifts { relabel(r) }
        for (index, node) in (1..<(map.jobs + 1)).sorted(by: { (map.closes[$0], $0) < (map.closes[$1], $1) })
            .enumerated()
        {
            work[index] = Int32(node)
        }
        workCount = map.jobs
        recreate()
        accept()
    }

    mutating func fix(_ schedule: Schedule) { annealing.schedule = schedule }

    mutating func step() {
        if iterations & 31 == 0 { temperature = annealing.temperature(at: iterations) }
        iterations &+= 1
        let before = (cost: cost, absent: absent)
        ruin()
        sortWork()
        recreate()
        if cost < before.cost &+ Int(temperature * logarithms[dice.below(4096)]) &+ 1 {
            accept()
        } else {
            undo()
            (cost, absent) = before
        }
    }

    @inline(__always)
    mutating func touch(_ r: Int) {
        if touchedIndex[r] >= 0 { return }
        touchedIndex[r] = Int32(truncatingIfNeeded: touchedCount)
        touched[touchedCount] = Int32(truncatingIfNeeded: r)
        savedRoutes[touchedCount] = routes[r]
        (saved + touchedCount &* map.stride).update(from: stops + r &* map.stride, count: Int(routes[r].count) &+ 2)
        touchedCount &+= 1
    }

    private mutating func accept() {
        for i in 0..<touchedCount { touchedIndex[Int(touched[i])] = -1 }
        touchedCount = 0
        absentCount = 0
        if absent > 0 {
            for i in 0..<workCount where routeOf[Int(work[i])] < 0 {
                absentees[absentCount] = work[i]
                absentCount &+= 1
            }
        }
        if (servesFirst ? absent : 0, cost) < (servesFirst ? bestUnplanned : 0, bestCost) { takeBest() }
    }

    private mutating func undo() {
        for i in 0..<workCount { routeOf[Int(work[i])] = -1 }
        for i in 0..<touchedCount {
            let r = Int(touched[i])
            touchedIndex[r] = -1
            routes[r] = savedRoutes[i]
            let route = stops.part(from: r &* map.stride, count: map.stride)
            route.update(from: saved + i &* map.stride, count: Int(routes[r].count) &+ 2)
            var k = 1
            while k <= Int(routes[r].count) {
                let node = Int(route[k].node)
                if node != 0 {
                    routeOf[node] = Int32(truncatingIfNeeded: r)
                    positionOf[node] = Int32(truncatingIfNeeded: k)
                }
                k &+= 1
            }
        }
        touchedCount = 0
    }

    private mutating func takeBest() {
        bestCost = cost
        bestUnplanned = absent
        for r in 0..<map.shifts {
            bestCounts[r] = routes[r].count
            for k in 1..<(Int(routes[r].count) + 1) { bestNodes[r * map.stride + k] = stops[r * map.stride + k].node }
        }
    }
}

extension SupplySearch {
    func bestOrders() -> [[Int]] {
        (0..<map.shifts).map { r in bestRoute(r).filter { $0 > 0 }.map { $0 - 1 } }
    }

    private func bestRoute(_ r: Int) -> [Int] {
        (0..<Int(bestCounts[r])).map { Int(bestNodes[r * map.stride + 1 + $0]) }
    }

    /// The best routes with their depot visits, everyone as early as possible.
    private var outcome: SearchOutcome {
        var visits: [Int: Int] = [:]
        var starts: [[Tick]] = []
        for r in 0..<map.shifts {
            let route = bestRoute(r)
            if let position = route.firstIndex(of: 0) { visits[r] = position }
            starts.append(self.starts(of: route, on: r))
        }
        return SearchOutcome(orders: bestOrders(), iterations: iterations, depotVisits: visits, starts: starts)
    }

    /// Everyone leaves as late as the shortest working time allows: waiting happens at home.
    private func starts(of route: [Int], on r: Int) -> [Tick] {
        let home = 1 + map.jobs + r
        let nodes = route + [home + map.shifts]
        var way: Tick = 0
        var here = home
        for node in nodes {
            way += map.travel[here * map.nodes + node] + map.service[node]
            here = node
        }
        let earliest = map.opens[home]
        let back = times(of: nodes, from: home, leaving: earliest).last ?? earliest
        let leaving = min(latestLeaving(nodes, home), max(earliest, back - way))
        let times = times(of: route, from: home, leaving: leaving)
        return zip(route, times).filter { $0.0 > 0 }.map(\.1)
    }

    private func times(of nodes: [Int], from home: Int, leaving: Tick) -> [Tick] {
        var free = leaving
        var here = home
        return nodes.map { node in
            let start = max(map.opens[node], free + map.travel[here * map.nodes + node])
            free = start + map.service[node]
            here = node
            return start
        }
    }

    private func latestLeaving(_ nodes: [Int], _ home: Int) -> Tick {
        var latest = Tick.max
        var there = home
        for node in nodes.reversed() {
            let way = latest == .max ? 0 : map.travel[node * map.nodes + there] + map.service[node]
            latest = min(map.closes[node], latest - way)
            there = node
        }
        return latest - map.travel[home * map.nodes + there]
    }
}
