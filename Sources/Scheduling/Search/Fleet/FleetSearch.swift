/// SISR (Christiaens and Vanden Berghe 2020) with tail exchanges (2-opt*) inside one annealing, for a fleet of equal
/// vehicles: constant-time insertion tests from two labels a stop, an acceptance limit drawn before the ruin, and undo
/// by the records of the routes touched.
struct FleetSearch: SearchKernel, Blinking {
    let map: FleetMap
    let stops: FleetStops
    let routes: Column<FleetRoute>
    /// The customers taken off, in the order in which they are put back.
    let removed: Ticks
    var removedCount = 0
    var journal: FleetJournal
    var dice: Xoshiro
    let logarithms: Column<Double>
    private var annealing: Annealing
    private var temperature = 0.0
    private(set) var iterations = 0
    var cost = 0
    var used = 0
    /// All routes from here on are empty.
    var firstUnused = 0
    /// Improving places until one is overlooked.
    var untilBlink = 0

    /// Tail exchanges tried before each ruin.
    private static let exchanges = 10

    /// Nil when the problem has rules or costs it does not know, or no first plan holds all customers.
    static func search(_ task: SearchTask, _ course: inout SearchCourse, _ mayGoOn: () -> Bool) -> SearchOutcome? {
        guard let map = FleetMap(task), mayGoOn(), var search = FleetSearch(map, seed: task.seed) else { return nil }
        search.journal.takeBest(search.stops, search.routes, cost: search.cost)
        return search.improved(by: &course, mayGoOn)
    }

    private init?(_ map: FleetMap, seed: UInt64) {
        self.map = map
        stops = map.arena.allocate(map.nodes, FleetStop())
        routes = map.arena.allocate(map.vehicles + 1, FleetRoute())
        removed = map.arena.allocate(map.nodes, 0)
        journal = FleetJournal(map)
        dice = Xoshiro(seed: seed)
        logarithms = map.arena.copy(Annealing.logarithms())
        annealing = Annealing(hot: 1, cold: 0.02)
        for c in 0..<map.nodes { stops[c].id = Int32(c) }
        stops[0].departure = map.opens[0]
        stops[0].latest = map.closes[0]
        guard constructBySavings() || constructByInsertion() else { return nil }
        let edge = Double(cost) / Double(map.nodes - 1 + used)
        annealing = Annealing(hot: edge, cold: 0.02 * edge)
        temperature = annealing.hot
        drawBlink()
    }

    var bestCost: Int { journal.bestCost }
    var bestUnplanned: Int { 0 }

    func bestOrders() -> [[Int]] { journal.bestOrders().map { route in route.map { $0 - 1 } } }

    mutating func fix(_ schedule: Schedule) { annealing.schedule = schedule }

    mutating func step() {
        if iterations & 63 == 0 { temperature = annealing.temperature(at: iterations) }
        iterations &+= 1
        var exchange = 0
        while exchange < Self.exchanges {
            exchangeTails(below: Int32(temperature * 0.3 * logarithms[dice.below(4096)]))
            exchange &+= 1
        }
        journal.begin()
        removedCount = 0
        let before = (cost: cost, used: used)
        let limit = cost &+ Int(temperature * logarithms[dice.below(4096)]) &+ 1
        ruin()
        sortRemoved()
        if recreate(below: limit) && cost < limit {
            journal.accept()
            if cost < journal.bestCost { journal.takeBest(stops, routes, cost: cost) }
        } else {
            journal.undo(stops, routes)
            (cost, used) = before
        }
    }
}
