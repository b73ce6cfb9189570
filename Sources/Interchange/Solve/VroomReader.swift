public import Foundation
import Scheduling
public import ServiceModel

/// A problem in VROOM's JSON (its documented API, version 1.15), with the names to write an answer.
public struct VroomProblem: Sendable {
    public let bare: BareProblem
    let jobs: [VroomJob]
    let vehicles: [VroomVehicle]
    /// Seconds that the file's times are ahead of the engine's ticks.
    let epoch: Int
    /// The places without a matrix, each once.
    public let places: [Coordinate]

    /// Throws ``ProblemFileFault``.
    public init(_ data: Data, travel: RoadTravel) throws(ProblemFileFault) {
        let root = JSONNode(tree: try JSONTree(data), path: "")
        let vehicleNodes = try root.required("vehicles").elements()
        let profiles = try Self.profiles(vehicleNodes)
        let matrices = try VroomMatrices(root, profiles)
        var places = VroomPlaces(size: matrices?.size)
        var jobs: [VroomJob] = []
        for node in try root.member("jobs")?.elements() ?? [] { jobs.append(try VroomJob(node, &places)) }
        try Self.checkIds(jobs.map(\.id), "jobs")
        let shipments = try Self.shipments(root, &jobs, &places)
        var vehicles: [VroomVehicle] = []
        for node in vehicleNodes { vehicles.append(try VroomVehicle(node, &places)) }
        try Self.checkIds(vehicles.map(\.id), "vehicles")
        let clock = VroomClock(jobs, vehicles)
        epoch = clock.epoch
        self.jobs = jobs
        self.vehicles = vehicles
        let types = Self.numbered(vehicles.compactMap(\.type))
        let hasPriorities = jobs.contains { $0.priority > 0 }
        let tasks = jobs.map { $0.task(clock, hasPriorities: hasPriorities, types: types) }
        let shifts = vehicles.enumerated().map {
            $0.element.shift($0.offset, clock, nowhere: places.nowhere, types: types, profiles: profiles)
        }
        let needsDistances = vehicles.contains { $0.maxDistance != nil || $0.kilometreCost > 0 }
        let times = try matrices?.times(needs: places.largest + 1) ?? [travel.times(places.coordinates)]
        let lengths = try matrices?.lengths(isNeeded: needsDistances) ?? travel.lengths(places.coordinates)
        let problem: Problem
        do {
            problem = try Problem(
                shifts: shifts, tasks: tasks, travel: times[0],
                otherTravel: profiles.indices.dropFirst().map { times[min($0, times.count - 1)] },
                distances: needsDistances ? lengths : nil, shipments: shipments)
        } catch {
            throw Self.fault(error)
        }
        self.places = places.coordinates.compactMap { Coordinate(latitude: $0.latitude, longitude: $0.longitude) }
        let start = try Self.start(vehicles, jobs, problem)
        bare = BareProblem(problem: problem, policy: Self.policy, start: start)
    }

    /// 720 s of travel for each point of priority: good choices among more work than there is time for.
    private static let policy: Policy = {
        var policy = BareProblem.everythingPlanned("vroom")
        policy.unplanned = 12
        return policy
    }()

    /// The ends of shipments become tasks after the jobs.
    private static func shipments(
        _ root: JSONNode, _ jobs: inout [VroomJob], _ places: inout VroomPlaces
    ) throws(ProblemFileFault) -> [Shipment] {
        var shipments: [Shipment] = []
        var pickups: [Int] = []
        var deliveries: [Int] = []
        for node in try root.member("shipments")?.elements() ?? [] {
            let pickup = try VroomJob(try node.required("pickup"), &places, role: .pickup, of: node)
            let delivery = try VroomJob(try node.required("delivery"), &places, role: .delivery, of: node)
            let amount = try node.member("amount")?.naturals() ?? []
            shipments.append(Shipment(pickup: jobs.count, delivery: jobs.count + 1, amount: amount))
            jobs += [pickup, delivery]
            pickups.append(pickup.id)
            deliveries.append(delivery.id)
        }
        try checkIds(pickups, "shipments", ".pickup.id")
        try checkIds(deliveries, "shipments", ".delivery.id")
        return shipments
    }

    /// The profiles of the vehicles, each once, in order of the first vehicle that has it.
    private static func profiles(_ vehicles: [JSONNode]) throws(ProblemFileFault) -> [String] {
        var profiles: [String] = []
        for node in vehicles {
            let profile = try node.member("profile")?.text() ?? "car"
            if !profiles.contains(profile) { profiles.append(profile) }
        }
        return profiles.isEmpty ? ["car"] : profiles
    }

    private static func numbered(_ names: [String]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: Set(names).sorted().enumerated().map { ($0.element, $0.offset) })
    }

    private static func checkIds(_ ids: [Int], _ key: String, _ member: String = ".id") throws(ProblemFileFault) {
        var seen: Set<Int> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
            throw .value(path: "\(key)[\(index)]\(member)", .duplicate(id))
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
        let index = Dictionary(
            uniqueKeysWithValues: jobs.enumerated().map {
                (VroomVehicle.Step(role: $0.element.role, id: $0.element.id), $0.offset)
            })
        var orders: [[Int]] = []
        var given: Set<Int> = []
        for (number, vehicle) in vehicles.enumerated() {
            var order: [Int] = []
            for (position, step) in vehicle.steps.enumerated() {
                let path = "vehicles[\(number)].steps[\(position)].id"
                guard let task = index[step] else { throw .value(path: path, .unknown(step.id)) }
                guard given.insert(task).inserted else { throw .value(path: path, .duplicate(step.id)) }
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

    /// `size` is that of the matrix, nil without one.
    init(size: Int?) {
        hasMatrix = size != nil
        self.size = size ?? 0
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
