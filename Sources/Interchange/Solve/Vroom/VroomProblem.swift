package import Foundation
import Scheduling
package import ServiceModel

/// A problem in VROOM's JSON (its documented API, version 1.15), with the names to write an answer.
package struct VroomProblem: Sendable {
    package let bare: BareProblem
    /// What the file says that is read past.
    package let notes: [VroomNote]
    let jobs: [VroomJob]
    let vehicles: [VroomVehicle]
    /// Seconds that the file's times are ahead of the engine's ticks.
    let epoch: Int
    /// The places without a matrix, each once.
    package let places: [Coordinate]
    /// What the given routes cannot keep.
    let broken: [VroomBrokenStep]
    /// By profile of the shifts.
    let lengths, legCosts: [TravelTimes?]

    /// Throws ``ProblemFileFault``.
    package init(_ data: Data, travel road: RoadTravel) throws(ProblemFileFault) {
        let root = JSONNode(tree: try JSONTree(data), path: "")
        let vehicleNodes = try root.required("vehicles").elements()
        let profiles = try Self.profiles(vehicleNodes)
        let matrices = try VroomMatrices(root, profiles)
        var places = VroomPlaces(size: matrices?.size)
        let dimensions = try vehicleNodes.first?.member("capacity")?.elements().count ?? 0
        var jobs: [VroomJob] = []
        for node in try root.member("jobs")?.elements() ?? [] {
            jobs.append(try VroomJob(node, &places, dimensions: dimensions))
        }
        try Self.checkIds(jobs.map(\.id), "jobs")
        let shipments = try Self.shipments(root, &jobs, &places, dimensions)
        var vehicles: [VroomVehicle] = []
        for node in vehicleNodes { vehicles.append(try VroomVehicle(node, &places, dimensions: dimensions)) }
        try Self.checkIds(vehicles.map(\.id), "vehicles")
        let travel = try VroomTravel(matrices, places, road, profiles)
        try travel.check(vehicles)
        let clock = VroomClock(jobs, vehicles)
        try clock.check(jobs, vehicles)
        let problem = try Self.problem(jobs, vehicles, shipments, clock, travel, places, profiles)
        let given = try VroomGivenRoutes(vehicles, jobs, problem, clock)
        epoch = clock.epoch
        self.jobs = jobs
        self.vehicles = vehicles
        self.places = places.coordinates.compactMap { Coordinate(latitude: $0.latitude, longitude: $0.longitude) }
        (lengths, legCosts) = (travel.lengths, travel.legCosts)
        broken = given.broken
        notes = try VroomKeys.notes(root) + given.notes
        bare = BareProblem(problem: problem, policy: Self.policy, start: given.plan)
    }

    /// The soft price of a point of priority is 12 minutes of travel: good choices among more work than there is time for.
    private static let policy: Policy = {
        var policy = BareProblem.everythingPlanned("vroom")
        policy.unplanned = 12
        return policy
    }()

    private static func problem(
        _ jobs: [VroomJob], _ vehicles: [VroomVehicle], _ shipments: [Shipment], _ clock: VroomClock,
        _ travel: VroomTravel, _ places: VroomPlaces, _ profiles: [String]
    ) throws(ProblemFileFault) -> Problem {
        let types = numbered(vehicles.compactMap(\.type))
        let scale = VroomScale(
            vehicles, profiles: profiles, places: places.nowhere, times: travel.times, lengths: travel.lengths,
            legCosts: travel.legCosts)
        let shifts = vehicles.enumerated().map { number, vehicle in
            var shift = vehicle.shift(number, clock, nowhere: places.nowhere, types: types, profiles: profiles)
            scale.price(&shift, vehicle.costs)
            return shift
        }
        let lengths = travel.engineLengths(vehicles)
        do {
            return try Problem(
                shifts: shifts, tasks: jobs.map { $0.task(clock, types: types) }, travel: travel.times[0],
                otherTravel: Array(travel.times.dropFirst()), distances: lengths.usual,
                otherDistances: lengths.others, legCosts: travel.engineLegCosts, shipments: shipments,
                ticksPerMinute: scale.ticksPerMinute)
        } catch {
            throw fault(error, jobs, vehicles)
        }
    }

    /// The ends of shipments become tasks after the jobs.
    private static func shipments(
        _ root: JSONNode, _ jobs: inout [VroomJob], _ places: inout VroomPlaces, _ dimensions: Int
    ) throws(ProblemFileFault) -> [Shipment] {
        var shipments: [Shipment] = []
        var pickups: [UInt64] = []
        var deliveries: [UInt64] = []
        for node in try root.member("shipments")?.elements() ?? [] {
            let pickup = try VroomJob(
                try node.required("pickup"), &places, dimensions: dimensions, role: .pickup, of: node)
            let delivery = try VroomJob(
                try node.required("delivery"), &places, dimensions: dimensions, role: .delivery, of: node)
            let amount = try node.amounts("amount", dimensions) ?? []
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

    private static func checkIds(_ ids: [UInt64], _ key: String, _ member: String = ".id") throws(ProblemFileFault) {
        var seen: Set<UInt64> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
            throw .value(path: "\(key)[\(index)]\(member)", .duplicate(id))
        }
    }

    private static func fault(
        _ fault: ProblemFault, _ jobs: [VroomJob], _ vehicles: [VroomVehicle]
    ) -> ProblemFileFault {
        switch fault {
        case .breaksOutOfOrder(let shift): .value(path: vehicles[shift].path + ".breaks", .breaksOverlap)
        case .outOfRange(.shift(let index)), .endsBeforeItBegins(.shift(let index)):
            .value(path: vehicles[index].path, .beyondMeasure)
        case .outOfRange(.task(let index)), .endsBeforeItBegins(.task(let index)):
            .value(path: jobs[index].path, .beyondMeasure)
        // Indices are made by the reading of the file, and depots and predecessors are not in it.
        case .outOfRange(.depot), .endsBeforeItBegins(.depot), .unknownPlace, .unknownShift, .unknownProfile,
            .unknownPredecessor, .predecessorsGoRound, .brokenShipment, .negativeIndex:
            .value(path: "vehicles", .beyondMeasure)
        }
    }
}

extension VroomProblem {
    /// The id of the job, shipment end or vehicle of a file that a path leads into, as `17`; nil for other paths and where
    /// there is none.
    package static func id(at path: String, in data: Data) -> String? {
        guard let match = path.firstMatch(of: /^(jobs|vehicles|shipments)\[(\d+)\](?:\.(pickup|delivery))?/),
            let index = Int(match.2), case .object(let root)? = try? JSONTree(data),
            case .list(let list)? = root[String(match.1)], list.indices.contains(index)
        else { return nil }
        var node = list[index]
        if let end = match.3 {
            guard case .object(let shipment) = node, let part = shipment[String(end)] else { return nil }
            node = part
        }
        guard case .object(let members) = node else { return nil }
        switch members["id"] {
        case .integer(let id): return String(id)
        case .unsigned(let id): return String(id)
        default: return nil
        }
    }
}
