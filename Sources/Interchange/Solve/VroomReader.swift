public import Foundation
public import Scheduling

/// A problem in VROOM's JSON (its documented API, version 1.15), with the names to write an answer.
public struct VroomProblem: Sendable {
    public let bare: BareProblem
    let jobs: [VroomJob]
    let vehicles: [VroomVehicle]
    /// Seconds that the file's times are ahead of the engine's ticks.
    let epoch: Int

    /// Throws ``ProblemFileFault``.
    public init(_ data: Data, travel: RoadTravel) throws(ProblemFileFault) {
        let root = JSONNode(tree: try JSONTree(data), path: "")
        if let node = try root.member("shipments"), try !node.elements().isEmpty {
            throw .value(path: "shipments", .unsupported)
        }
        let matrix = try VroomMatrix(root)
        var places = VroomPlaces(matrix: matrix)
        var jobs: [VroomJob] = []
        for node in try root.member("jobs")?.elements() ?? [] { jobs.append(try VroomJob(node, &places)) }
        var vehicles: [VroomVehicle] = []
        for node in try root.required("vehicles").elements() { vehicles.append(try VroomVehicle(node, &places)) }
        try Self.checkIds(jobs.map(\.id), "jobs")
        try Self.checkIds(vehicles.map(\.id), "vehicles")
        if Set(vehicles.map(\.profile)).count > 1 { throw .value(path: "vehicles", .unsupported) }
        let clock = VroomClock(jobs, vehicles)
        epoch = clock.epoch
        self.jobs = jobs
        self.vehicles = vehicles
        let hasPriorities = jobs.contains { $0.priority > 0 }
        let tasks = jobs.map { $0.task(clock, hasPriorities: hasPriorities) }
        let shifts = vehicles.enumerated().map { $0.element.shift($0.offset, clock, nowhere: places.nowhere) }
        let times = try matrix?.times(needs: places.largest + 1) ?? travel.times(places.coordinates)
        let problem: Problem
        do {
            problem = try Problem(shifts: shifts, tasks: tasks, travel: times)
        } catch {
            throw Self.fault(error)
        }
        let start = try Self.start(vehicles, jobs, problem)
        bare = BareProblem(problem: problem, policy: Self.policy, start: start)
    }

    /// 450 s of travel for each point of priority: good choices among more work than there is time for.
    private static let policy: Policy = {
        var policy = BareProblem.everythingPlanned("vroom")
        policy.unplanned = 7.5
        return policy
    }()

    private static func checkIds(_ ids: [Int], _ key: String) throws(ProblemFileFault) {
        var seen: Set<Int> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
            throw .value(path: "\(key)[\(index)].id", .duplicate(id))
        }
    }

    private static func fault(_ fault: ProblemFault) -> ProblemFileFault {
        switch fault {
        case .breaksOutOfOrder(let shift): .value(path: "vehicles[\(shift)].breaks", .breaksOverlap)
        case .outOfRange(.shift(let index)), .endsBeforeItBegins(.shift(let index)):
            .value(path: "vehicles[\(index)]", .tooLarge)
        case .outOfRange(.task(let index)), .endsBeforeItBegins(.task(let index)):
            .value(path: "jobs[\(index)]", .tooLarge)
        default: .value(path: "vehicles", .tooLarge)
        }
    }

    /// The routes of `steps`, where the file gives any.
    private static func start(
        _ vehicles: [VroomVehicle], _ jobs: [VroomJob], _ problem: Problem
    ) throws(ProblemFileFault) -> Plan {
        guard vehicles.contains(where: { !$0.steps.isEmpty }) else { return Plan(nothingOf: problem) }
        let index = Dictionary(uniqueKeysWithValues: jobs.enumerated().map { ($0.element.id, $0.offset) })
        var orders: [[Int]] = []
        for (number, vehicle) in vehicles.enumerated() {
            var order: [Int] = []
            for (position, id) in vehicle.steps.enumerated() {
                guard let task = index[id], !orders.joined().contains(task), !order.contains(task) else {
                    throw .value(path: "vehicles[\(number)].steps[\(position)].id", .duplicate(id))
                }
                order.append(task)
            }
            orders.append(order)
        }
        guard let plan = try? Plan(orders: orders, of: problem) else { throw .value(path: "vehicles", .unsupported) }
        return plan
    }
}

/// Where jobs and vehicles are: indices into a matrix, or coordinates numbered as they come.
struct VroomPlaces {
    private let hasMatrix: Bool
    private(set) var coordinates: [(longitude: Double, latitude: Double)] = []
    private var numbers: [[Double]: Int] = [:]
    private(set) var largest = -1
    private let size: Int

    init(matrix: VroomMatrix?) {
        hasMatrix = matrix != nil
        size = matrix?.size ?? 0
    }

    /// The place of a vehicle that starts or ends where it likes.
    var nowhere: Int { hasMatrix ? size : coordinates.count }

    /// Reads `location` or `location_index` (or the keys of a vehicle's ends); nil when neither is there.
    mutating func place(_ node: JSONNode, _ key: String, _ indexKey: String) throws(ProblemFileFault) -> Int? {
        if hasMatrix {
            guard let index = try node.member(indexKey) else {
                if try node.member(key) != nil { return try node.required(indexKey).natural() }
                return nil
            }
            let place = try index.natural()
            largest = max(largest, place)
            return place
        }
        guard let node = try node.member(key) else { return nil }
        let parts = try node.elements()
        guard parts.count == 2 else { throw .value(path: node.path, .expected(.location)) }
        let pair = [try parts[0].number(), try parts[1].number()]
        guard abs(pair[0]) <= 180, abs(pair[1]) <= 90 else { throw .value(path: node.path, .expected(.location)) }
        if let known = numbers[pair] { return known }
        numbers[pair] = coordinates.count
        coordinates.append((pair[0], pair[1]))
        return coordinates.count - 1
    }
}

/// The durations of the one profile in use.
struct VroomMatrix {
    let path: String
    let size: Int
    private let cells: [Tick]

    /// Nil when the file has none.
    init?(_ root: JSONNode) throws(ProblemFileFault) {
        guard let matrices = try root.member("matrices"), let profile = try matrices.members().first?.node else {
            guard let old = try root.member("matrix") else { return nil }
            try self.init(rows: old)
            return
        }
        try self.init(rows: profile.required("durations"))
    }

    private init(rows node: JSONNode) throws(ProblemFileFault) {
        let rows = try node.elements()
        var cells: [Tick] = []
        cells.reserveCapacity((rows.count + 1) * (rows.count + 1))
        for row in rows {
            let values = try row.naturals()
            guard values.count == rows.count else { throw .value(path: row.path, .notSquare) }
            for value in values { cells.append(Tick(min(value, Int(TravelTimes.unreachable)))) }
            cells.append(0)
        }
        cells += [Tick](repeating: 0, count: rows.count + 1)
        self.cells = cells
        size = rows.count
        path = node.path
    }

    /// The times, with one more place that is nowhere.
    func times(needs: Int) throws(ProblemFileFault) -> TravelTimes {
        guard needs <= size else { throw .value(path: path, .tooSmall(needs: needs)) }
        return TravelTimes(matrix: cells, places: size + 1)
    }
}
