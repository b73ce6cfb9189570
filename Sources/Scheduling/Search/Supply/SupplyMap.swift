/// Technicians with tools and spare parts who may fetch what they lack at one depot, and whose working time counts:
/// the problem of Pillac, Guéret and Medaglia (2013). Node 0 is the depot, node u + 1 task u, then come the start and
/// the end place of each shift.
struct SupplyMap {
    let arena = Arena()
    let jobs: Int
    let nodes: Int
    let shifts: Int
    /// Row-major.
    let travel: Ticks
    let opens, closes, service: Ticks
    /// Needed by a job, or on the van of a shift's start node: tools as bits, parts in five lanes of twelve bits.
    let tools, parts: Column<UInt64>
    /// The shifts of node `u`, nearest home first: from `first[u]` up to `first[u + 1]`.
    let first, candidates: Ticks
    /// All other jobs of node `u`, nearest in space and time first: `jobs - 1` of them.
    let neighbours: Ticks
    /// What leaving a job out costs, in ticks of working time.
    let omissionCost: Int
    /// The mean drive between two jobs: the scale of the temperature.
    let meanDrive: Double
    /// The longest route possible with its ends and a depot.
    let stride: Int

    /// The top bit of every lane: it stays set as long as no part runs out.
    static let guards: UInt64 = 0x0800_8008_0080_0800

    /// Nil when the problem has rules or costs beyond these.
    init?(_ task: SearchTask) {
        let problem = task.problem
        guard SupplySearch.suits(task), let depot = problem.depot else { return nil }
        let memory = arena
        let jobs = problem.tasks.count
        let shifts = problem.shifts.count
        let nodes = 1 + jobs + 2 * shifts
        self.jobs = jobs
        self.shifts = shifts
        self.nodes = nodes
        stride = jobs + 4
        let places =
            [depot.place] + problem.tasks.map(\.place) + problem.shifts.map(\.startPlace)
            + problem.shifts.map(\.endPlace)
        let travel = memory.allocate(nodes * nodes, Int32(0))
        for (from, place) in places.enumerated() {
            let row = problem.travel.row(from: place)
            for (to, other) in places.enumerated() { travel[from * nodes + to] = row[other] }
        }
        self.travel = travel
        let tables = problem.tables
        let slots = problem.tasks.indices.map { Int(tables.slotFirst[$0]) }
        let work = problem.tasks.indices.map { tables.service[$0] + tables.setup[$0] }
        let homes = problem.shifts + problem.shifts
        opens = memory.copy([depot.hours.opens] + slots.map { tables.slotOpens[$0] } + homes.map(\.earliestStart))
        closes = memory.copy(
            [depot.hours.closes] + zip(slots, work).map { min(tables.slotCloses[$0], tables.slotOver[$0] - $1) }
                + homes.map(\.hardEnd))
        service = memory.copy([depot.service] + work + homes.map { _ in 0 })
        tools = memory.copy(
            [0] + problem.tasks.map { $0.goods.tools.bits ?? 0 } + homes.map { $0.stock.tools.bits ?? 0 })
        parts = memory.copy(
            [0] + problem.tasks.map { SupplyMap.lanes($0.goods.parts) } + homes.map { SupplyMap.lanes($0.stock.parts) })
        let drives = (1..<(jobs + 1)).reduce(0) { sum, a in
            (1..<(jobs + 1)).reduce(sum) { $0 + Int(travel[a * nodes + $1]) }
        }
        meanDrive = Double(drives) / Double(max(1, jobs * (jobs - 1)))
        omissionCost = 8 * Int(meanDrive) + 2 * work.reduce(0) { $0 + Int($1) } / max(1, jobs)
        first = memory.allocate(nodes + 1, 0)
        neighbours = memory.allocate(nodes * max(1, jobs - 1), 0)
        var list: [Int32] = []
        for u in 1..<(jobs + 1) {
            first[u] = Int32(list.count)
            list += SupplyMap.able(u, problem, travel, nodes, opens, closes, service)
        }
        for u in (jobs + 1)..<(nodes + 1) { first[u] = Int32(list.count) }
        candidates = memory.copy(list)
        findNeighbours()
    }

    /// The shifts that could do a job alone, nearest home first.
    private static func able(
        _ u: Int, _ problem: Problem, _ travel: Ticks, _ nodes: Int, _ opens: Ticks, _ closes: Ticks, _ service: Ticks
    ) -> [Int32] {
        let found = problem.shifts.indices.compactMap { s -> (Int32, Int32)? in
            let start = 1 + problem.tasks.count + s
            let end = start + problem.shifts.count
            let arrival = opens[start] + travel[start * nodes + u]
            let back = travel[u * nodes + end]
            guard arrival <= closes[u], max(arrival, opens[u]) + service[u] + back <= closes[end] else { return nil }
            let reason = Rules.firstReason(placing: problem.tasks[u - 1], on: problem.shifts[s], in: problem)
            return reason == nil ? (travel[start * nodes + u], Int32(s)) : nil
        }
        return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }

    /// Near is a short drive, with a share of the waiting that no order can avoid.
    private func findNeighbours() {
        for u in 1..<(jobs + 1) {
            let keyed = (1..<(jobs + 1)).filter { $0 != u }.map { v -> (Int, Int) in
                let drive = travel[u * nodes + v]
                let gap = max(0, opens[v] - closes[u] - service[u] - drive, opens[u] - closes[v] - service[v] - drive)
                return (Int(drive) + Int(gap) * 3 / 20, v)
            }
            for (index, entry) in keyed.sorted(by: <).enumerated() {
                neighbours[u * max(1, jobs - 1) + index] = Int32(entry.1)
            }
        }
    }

    private static func lanes(_ amounts: [Int]) -> UInt64 {
        amounts.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(12 * $1.offset) }
    }

    /// Whether amounts of parts fit the lanes of a word, sums included.
    static func fitsLanes(_ amounts: [Int]) -> Bool {
        amounts.count <= 5 && amounts.allSatisfy { (0..<0x800).contains($0) }
    }
}
