/// A company too large for one table of drives, searched part by part: neighbouring orders, the shifts that begin near them,
/// and what stands there. Each part has a table of its own; their steps take turns, and the best of each is kept.
struct DayParts: SearchKernel {
    private var parts: [DayLanes]
    private let partOfShift: [Int]
    private var annealing: Annealing

    /// Bytes for the tables of all parts together.
    private static let room = 128 << 20

    /// Nil where the parts are not days, too small to be worth it, or the number of changes is limited over all of them.
    init?(_ task: SearchTask, goOn: () -> Bool) {
        guard DaySearch.suits(task), task.changes == nil else { return nil }
        let division = DayDivision(task, parts: DayParts.count(task.problem))
        var parts: [DayLanes] = []
        for part in 0..<division.count {
            guard goOn(), let map = DayMap(DayGround(task, within: (division, part)), task, goOn: goOn),
                map.jobs >= DayLanes.minimumJobs
            else {
                for lanes in parts { lanes.close() }
                return nil
            }
            parts.append(DayLanes(map, task, seed: UInt64(part)))
        }
        self.parts = parts
        partOfShift = division.partOfShift
        annealing = parts[0].annealing
    }

    /// The number of parts at which the tables of one part fit into the memory given.
    private static func count(_ problem: Problem) -> Int {
        let whole = 2 * problem.travel.places * problem.travel.places
        return max(2, (whole + room - 1) / room)
    }

    var iterations: Int { parts.reduce(0) { $0 + $1.iterations } }
    var stepLength: Int { parts.reduce(0) { $0 + $1.stepLength } }
    var bestCost: Int { parts.reduce(0) { $0 + $1.bestCost } }
    var bestUnplanned: Int { parts.reduce(0) { $0 + $1.bestUnplanned } }
    mutating func fix(_ schedule: Schedule) { annealing.schedule = schedule }

    func bestOrders() -> [[Int]] {
        let orders = parts.map { $0.bestOrders() }
        return partOfShift.indices.map { orders[partOfShift[$0]][$0] }
    }

    mutating func step() {
        let temperature = annealing.temperature(at: iterations)
        for part in parts.indices { parts[part].step(at: temperature, changes: .max) }
    }

    /// Frees what the parts hold.
    func close() {
        for lanes in parts { lanes.close() }
    }
}
