/// Small made-up routing problems, one per seed, as VROOM's clients write them.
struct RandomRouting {
    private var state: UInt64
    /// Multiplies every time of the problem: a matrix may count in any unit.
    var unit = 1
    var hasShipments = true
    var hasCosts = false
    /// Some places cannot be reached from some others, and every vehicle has a time: without one, such a way is refused.
    var hasGaps = false

    init(_ seed: Int) { state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(limit))
    }

    mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

    private static let places = 6
    private var priorities = [0, 0, 1, 2, 10, 100]

    mutating func problem(vehicles: Int, jobs: Int, shipments: Int = 0, hasSteps: Bool = false) -> [String: Any] {
        let points = (0..<Self.places).map { _ in (below(60), below(60)) }
        func matrix(_ noise: Int, hasGaps: Bool = false) -> [[Int]] {
            points.indices.map { a in
                points.indices.map { b in
                    let way = abs(points[a].0 - points[b].0) + abs(points[a].1 - points[b].1)
                    if hasGaps && a != b && chance(6) { return RoutingModel.noWay }
                    return a == b ? 0 : (way + 1 + below(noise + 1)) * unit
                }
            }
        }
        let durations = matrix(chance(2) ? 5 : 0, hasGaps: hasGaps)
        var matrices: [String: Any] = ["durations": durations, "distances": matrix(3)]
        if hasCosts { matrices["costs"] = matrix(50) }
        let work = (1...max(1, jobs)).prefix(jobs).map { job($0) }
        let goods = (0..<shipments).map { shipment($0 + 1) }
        var fleet = (1...vehicles).map { vehicle($0) }
        if hasSteps { deal(jobs, shipments, to: &fleet) }
        return ["vehicles": fleet, "jobs": work, "shipments": goods, "matrices": ["car": matrices]]
    }

    private mutating func windows(_ last: Int) -> [[Int]] {
        let opens = below(last)
        let closes = opens + below(120)
        guard chance(3) else { return [[opens * unit, closes * unit]] }
        let again = closes + 1 + below(90)
        return [[opens * unit, closes * unit], [again * unit, (again + below(60)) * unit]]
    }

    private mutating func stop(_ id: Int) -> [String: Any] {
        var stop: [String: Any] = ["id": id, "location_index": below(Self.places), "service": below(25) * unit]
        if chance(3) { stop["setup"] = below(10) * unit }
        if chance(2) { stop["time_windows"] = windows(260) }
        return stop
    }

    private mutating func job(_ id: Int) -> [String: Any] {
        var job = stop(id)
        job["priority"] = priorities[below(priorities.count)]
        if chance(2) { job["delivery"] = [below(3), below(2)] }
        if chance(3) { job["pickup"] = [below(3), 0] }
        if chance(4) { job["skills"] = [1 + below(3)] }
        return job
    }

    private mutating func shipment(_ id: Int) -> [String: Any] {
        var shipment: [String: Any] = ["pickup": stop(id), "delivery": stop(id + 50), "amount": [below(3), below(2)]]
        shipment["priority"] = priorities[below(priorities.count)]
        if chance(5) { shipment["skills"] = [1 + below(3)] }
        return shipment
    }

    private mutating func vehicle(_ id: Int) -> [String: Any] {
        var vehicle: [String: Any] = [
            "id": id, "capacity": [1 + below(5), 1 + below(3)], "skills": [1, 2].filter { _ in chance(2) },
        ]
        let start = below(Self.places)
        if !chance(6) { vehicle["start_index"] = start }
        if vehicle["start_index"] == nil || !chance(5) { vehicle["end_index"] = chance(3) ? below(Self.places) : start }
        let begin = below(60)
        if hasGaps || !chance(6) { vehicle["time_window"] = [begin * unit, (begin + 120 + below(240)) * unit] }
        if chance(4) { vehicle["max_tasks"] = 1 + below(3) }
        if chance(4) { vehicle["max_travel_time"] = (40 + below(200)) * unit }
        if chance(5) { vehicle["max_distance"] = (40 + below(200)) * unit }
        if chance(3) && !hasCosts { vehicle["costs"] = ["fixed": below(100) * unit] }
        if chance(2) { vehicle["breaks"] = breaks(begin) }
        return vehicle
    }

    private mutating func breaks(_ begin: Int) -> [[String: Any]] {
        var breaks: [[String: Any]] = []
        var from = begin + below(90)
        for id in 1...(1 + below(2)) {
            let closes = from + below(80)
            let service = 5 + below(20)
            var rest: [String: Any] = [
                "id": id, "service": service * unit, "time_windows": [[from * unit, closes * unit]],
            ]
            if chance(3) { rest["max_load"] = [below(3), below(2)] }
            breaks.append(rest)
            from = closes + service + below(60)
        }
        return breaks
    }

    /// Given routes that know no rule: any work on any vehicle in any order.
    private mutating func deal(_ jobs: Int, _ shipments: Int, to fleet: inout [[String: Any]]) {
        var work: [[String: Any]] = (1...max(1, jobs)).prefix(jobs).map { ["type": "job", "id": $0] }
        for id in (1...max(1, shipments)).prefix(shipments) {
            work += [["type": "pickup", "id": id], ["type": "delivery", "id": id + 50]]
        }
        var routes = fleet.map { _ in [[String: Any]]() }
        while !work.isEmpty {
            let one = work.remove(at: below(work.count))
            if !chance(6) { routes[below(routes.count)].append(one) }
        }
        for index in fleet.indices where !routes[index].isEmpty {
            fleet[index]["steps"] = [["type": "start"]] + routes[index] + [["type": "end"]]
        }
    }
}
