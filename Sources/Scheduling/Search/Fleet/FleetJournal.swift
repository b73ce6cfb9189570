/// What an iteration changed, to take it back, and the best routes seen, copied only where they changed since.
struct FleetJournal {
    private let stamps, touched, changed, isChanged: Ticks
    private let saved: FleetStops
    private let savedRoutes, bestRoutes: Column<FleetRoute>
    private let bestNext: Ticks
    private let vehicles: Int
    private var stamp: Int32 = 0
    private var touchedCount = 0
    private var savedCount = 0
    private var changedCount = 0
    private(set) var bestCost = Int.max

    init(_ map: FleetMap) {
        let arena = map.arena
        vehicles = map.vehicles
        stamps = arena.allocate(vehicles, 0)
        touched = arena.allocate(vehicles, 0)
        changed = arena.allocate(vehicles, 0)
        isChanged = arena.allocate(vehicles, 0)
        saved = arena.allocate(map.nodes, FleetStop())
        savedRoutes = arena.allocate(vehicles, FleetRoute())
        bestRoutes = arena.allocate(vehicles, FleetRoute())
        bestNext = arena.allocate(map.nodes, 0)
        for route in 0..<vehicles { change(route) }
    }

    @inline(__always)
    mutating func begin() {
        stamp &+= 1
        touchedCount = 0
        savedCount = 0
    }

    @inline(__always)
    func isTouched(_ route: Int) -> Bool { stamps[route] == stamp }

    /// Saves a route before its first change in this iteration.
    @inline(__always)
    mutating func touch(_ route: Int, _ stops: FleetStops, _ routes: Column<FleetRoute>) {
        if stamps[route] == stamp { return }
        stamps[route] = stamp
        touched[touchedCount] = Int32(truncatingIfNeeded: route)
        savedRoutes[touchedCount] = routes[route]
        touchedCount &+= 1
        guard routes[route].count > 0 else { return }
        var c = Int(routes[route].first)
        while c != 0 {
            saved[savedCount] = stops[c]
            savedCount &+= 1
            c = Int(stops[c].next)
        }
    }

    @inline(__always)
    mutating func undo(_ stops: FleetStops, _ routes: Column<FleetRoute>) {
        var i = 0
        while i < touchedCount {
            routes[Int(touched[i])] = savedRoutes[i]
            i &+= 1
        }
        i = 0
        while i < savedCount {
            stops[Int(saved[i].id)] = saved[i]
            i &+= 1
        }
    }

    /// The routes touched differ from the best ones now.
    @inline(__always)
    mutating func accept() {
        var i = 0
        while i < touchedCount {
            change(Int(touched[i]))
            i &+= 1
        }
    }

    @inline(__always)
    mutating func change(_ route: Int) {
        if isChanged[route] != 0 { return }
        isChanged[route] = 1
        changed[changedCount] = Int32(truncatingIfNeeded: route)
        changedCount &+= 1
    }

    mutating func takeBest(_ stops: FleetStops, _ routes: Column<FleetRoute>, cost: Int) {
        var i = 0
        while i < changedCount {
            let route = Int(changed[i])
            isChanged[route] = 0
            bestRoutes[route] = routes[route]
            var c = routes[route].count > 0 ? Int(routes[route].first) : 0
            while c != 0 {
                bestNext[c] = stops[c].next
                c = Int(stops[c].next)
            }
            i &+= 1
        }
        changedCount = 0
        bestCost = cost
    }

    /// The customers of each best route in order.
    func bestOrders() -> [[Int]] {
        (0..<vehicles).map { route in
            var order: [Int] = []
            var c = bestRoutes[route].count > 0 ? Int(bestRoutes[route].first) : 0
            while c != 0 {
                order.append(c)
                c = Int(bestNext[c])
            }
            return order
        }
    }
}
