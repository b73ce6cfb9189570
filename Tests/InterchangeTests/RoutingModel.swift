/// A second reading of VROOM's JSON, as plain as can be: it shares no code with the product, and judges what that
/// answers.
struct RoutingModel {
    struct Work {
        let name: String
        let id, place, setup, service, priority: Int
        let windows: [ClosedRange<Int>]
        let loaded, change: [Int]
        let skills: Set<Int>
        /// The other end of a shipment, and whether this is its pickup.
        let mate: String?
        let isPickup: Bool
    }

    struct Rest {
        let id, service: Int
        let windows: [ClosedRange<Int>]
        let maxLoad: [Int]?
    }

    struct Vehicle {
        let id: Int
        let start, end: Int?
        let window: ClosedRange<Int>
        let capacity: [Int]
        let skills: Set<Int>
        let maxTasks, maxTravel, maxDistance: Int
        let fixed: Int
        let breaks: [Rest]
        let steps: [String]
    }

    let work: [String: Work]
    let vehicles: [Vehicle]
    private let durations: [[Int]]
    private let distances, costs: [[Int]]?
    private static let forever = 1 << 28 - 2
    /// The time of a way that is none.
    static let noWay = 1 << 28

    init(_ problem: [String: Any]) {
        let matrices = ((problem["matrices"] as? [String: Any])?["car"] as? [String: Any]) ?? [:]
        durations = matrices["durations"] as? [[Int]] ?? []
        distances = matrices["distances"] as? [[Int]]
        costs = matrices["costs"] as? [[Int]]
        let list = problem["vehicles"] as? [[String: Any]] ?? []
        let dimensions = (list.first?["capacity"] as? [Int])?.count ?? 0
        vehicles = list.map { Self.vehicle($0, dimensions) }
        var work: [String: Work] = [:]
        for job in problem["jobs"] as? [[String: Any]] ?? [] {
            let delivery = job["delivery"] as? [Int] ?? job["amount"] as? [Int] ?? Self.zeros(dimensions)
            let pickup = job["pickup"] as? [Int] ?? Self.zeros(dimensions)
            let one = Self.work("job", job, job, loaded: delivery, change: zip(pickup, delivery).map { $0 - $1 })
            work[one.name] = one
        }
        for shipment in problem["shipments"] as? [[String: Any]] ?? [] {
            let amount = shipment["amount"] as? [Int] ?? Self.zeros(dimensions)
            let (from, to) = (
                shipment["pickup"] as? [String: Any] ?? [:], shipment["delivery"] as? [String: Any] ?? [:]
            )
            let none = Self.zeros(dimensions)
            let (first, last) = ("pickup \(from["id"] as? Int ?? 0)", "delivery \(to["id"] as? Int ?? 0)")
            work[first] = Self.work("pickup", from, shipment, loaded: none, change: amount, mate: last)
            work[last] = Self.work("delivery", to, shipment, loaded: none, change: amount.map { -$0 }, mate: first)
        }
        self.work = work
    }

    private static func zeros(_ count: Int) -> [Int] { [Int](repeating: 0, count: count) }

    private static func ranges(_ value: Any?) -> [ClosedRange<Int>] {
        (value as? [[Int]] ?? []).map { $0[0]...$0[1] }
    }

    private static func work(
        _ type: String, _ node: [String: Any], _ whole: [String: Any], loaded: [Int], change: [Int], mate: String? = nil
    ) -> Work {
        let id = node["id"] as? Int ?? 0
        return Work(
            name: "\(type) \(id)", id: id, place: node["location_index"] as? Int ?? 0,
            setup: node["setup"] as? Int ?? 0,
            service: node["service"] as? Int ?? 0, priority: type == "delivery" ? 0 : whole["priority"] as? Int ?? 0,
            windows: ranges(node["time_windows"]), loaded: loaded, change: change,
            skills: Set(whole["skills"] as? [Int] ?? []), mate: mate, isPickup: type == "pickup")
    }

    private static func vehicle(_ node: [String: Any], _ dimensions: Int) -> Vehicle {
        let window = node["time_window"] as? [Int] ?? [0, forever]
        let breaks = (node["breaks"] as? [[String: Any]] ?? []).map { rest in
            Rest(
                id: rest["id"] as? Int ?? 0, service: rest["service"] as? Int ?? 0,
                windows: ranges(rest["time_windows"]),
                maxLoad: rest["max_load"] as? [Int])
        }
        let steps = (node["steps"] as? [[String: Any]] ?? []).map { "\($0["type"] ?? "") \($0["id"] ?? 0)" }
        return Vehicle(
            id: node["id"] as? Int ?? 0, start: node["start_index"] as? Int, end: node["end_index"] as? Int,
            window: window[0]...window[1], capacity: node["capacity"] as? [Int] ?? zeros(dimensions),
            skills: Set(node["skills"] as? [Int] ?? []), maxTasks: node["max_tasks"] as? Int ?? .max,
            maxTravel: node["max_travel_time"] as? Int ?? .max, maxDistance: node["max_distance"] as? Int ?? .max,
            fixed: (node["costs"] as? [String: Any])?["fixed"] as? Int ?? 0, breaks: breaks,
            steps: steps.filter { ["job", "pickup", "delivery"].contains($0.split(separator: " ")[0]) })
    }

    func time(_ from: Int?, _ to: Int?) -> Int { Self.cell(durations, from, to) }
    private static func cell(_ table: [[Int]]?, _ from: Int?, _ to: Int?) -> Int {
        guard let from, let to, let table else { return 0 }
        return table[from][to]
    }
}

extension RoutingModel {
    /// The places of an order with both ends.
    func places(_ order: [Work], _ vehicle: Vehicle) -> [Int?] { [vehicle.start] + order.map(\.place) + [vehicle.end] }

    func travel(_ order: [Work], _ vehicle: Vehicle) -> Int {
        let way = places(order, vehicle)
        return zip(way, way.dropFirst()).reduce(0) { $0 + time($1.0, $1.1) }
    }

    /// What a route costs, in the file's unit.
    func cost(_ order: [Work], _ vehicle: Vehicle) -> Int {
        let way = places(order, vehicle)
        guard let costs else { return vehicle.fixed + travel(order, vehicle) }
        return zip(way, way.dropFirst()).reduce(vehicle.fixed) { $0 + Self.cell(costs, $1.0, $1.1) }
    }

    /// The loads on each way of an order, the first before any stop.
    func loads(_ order: [Work], _ vehicle: Vehicle) -> [[Int]] {
        var load = vehicle.capacity.map { _ in 0 }
        for one in order { load = zip(load, one.loaded).map(+) }
        return [load]
            + order.map { one in
                load = zip(load, one.change).map(+)
                return load
            }
    }

    /// Rules that ask for no clock.
    func timelessFaults(_ order: [Work], _ vehicle: Vehicle) -> [String] {
        var faults: [String] = []
        if order.count > vehicle.maxTasks { faults.append("max_tasks") }
        if travel(order, vehicle) > vehicle.maxTravel { faults.append("max_travel_time") }
        let way = places(order, vehicle)
        let metres = zip(way, way.dropFirst()).reduce(0) { $0 + Self.cell(distances, $1.0, $1.1) }
        if metres > vehicle.maxDistance { faults.append("max_distance") }
        for one in order where !one.skills.isSubset(of: vehicle.skills) { faults.append("skills \(one.name)") }
        if loads(order, vehicle).contains(where: { zip($0, vehicle.capacity).contains { $0 > $1 } }) {
            faults.append("load")
        }
        let names = order.map(\.name)
        for (index, one) in order.enumerated() {
            guard let mate = one.mate else { continue }
            let other = names.firstIndex(of: mate) ?? (one.isPickup ? -1 : Int.max)
            if one.isPickup ? other < index : other > index { faults.append("precedence \(one.name)") }
        }
        return faults
    }

    /// Whether an order can be done in time with all breaks: the earliest moments with so many breaks behind, drive by
    /// drive.
    func isOnTime(_ order: [Work], _ vehicle: Vehicle) -> Bool {
        let way = places(order, vehicle)
        let loads = loads(order, vehicle)
        var ready: [Int?] = [vehicle.window.lowerBound] + vehicle.breaks.map { _ in nil }
        for leg in 0...order.count {
            var arrivals: [Int?] = ready.map { _ in nil }
            for (taken, moment) in ready.enumerated() {
                guard let moment else { continue }
                for (more, arrival) in drives(from: moment, time(way[leg], way[leg + 1]), taken, loads[leg], vehicle)
                    .enumerated()
                {
                    arrivals[taken + more] = min(arrivals[taken + more] ?? .max, arrival)
                }
            }
            if leg == order.count {
                return arrivals[vehicle.breaks.count].map { $0 <= vehicle.window.upperBound } ?? false
            }
            let one = order[leg]
            let stay = one.service + (way[leg] == one.place ? 0 : one.setup)
            ready = arrivals.map { $0.flatMap { Self.earliest($0, one.windows) }.map { $0 + stay } }
        }
        return false
    }

    /// Arrivals with no break on the drive, with one, with two …
    private func drives(from moment: Int, _ drive: Int, _ taken: Int, _ load: [Int], _ vehicle: Vehicle) -> [Int] {
        var arrivals = [moment + drive]
        var clock = moment
        for rest in vehicle.breaks.dropFirst(taken) {
            if let limit = rest.maxLoad, zip(load, limit).contains(where: { $0 > $1 }) { break }
            guard let start = Self.earliest(clock, rest.windows) else { break }
            clock = start + rest.service
            arrivals.append(max(arrivals[arrivals.count - 1], start) + rest.service)
        }
        return arrivals
    }

    static func earliest(_ moment: Int, _ windows: [ClosedRange<Int>]) -> Int? {
        if windows.isEmpty { return moment }
        return windows.first { moment <= $0.upperBound }.map { max(moment, $0.lowerBound) }
    }

    func isSound(_ order: [Work], _ vehicle: Vehicle) -> Bool {
        timelessFaults(order, vehicle).isEmpty && isOnTime(order, vehicle)
    }
}
