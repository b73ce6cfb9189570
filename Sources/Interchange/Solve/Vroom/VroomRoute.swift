import Scheduling

/// One route of an answer.
struct VroomRoute {
    let json: JSONValue
    /// What ``totals`` names; no `distance` where none is known.
    let sums: [String: Int]
    /// Delivered and picked up together, where the file knows loads.
    let amounts: [String: [Int]]
    let cost, priority: Int

    /// What a summary adds up.
    static let totals = ["duration", "distance", "service", "setup", "waiting_time"]

    init(_ vroom: VroomProblem, _ timetable: Timetable, shift: Int) {
        let vehicle = vroom.vehicles[shift]
        var walk = VroomSteps(vroom, timetable, vehicle)
        for (index, stop) in timetable.stops.enumerated() {
            walk.drive(after: index)
            walk.work(stop)
        }
        walk.drive(after: timetable.stops.count)
        walk.end()
        let way = Self.way(vroom, timetable, shift)
        let metres = vroom.lengths[way.profile].map { Self.sum($0, way.places) }
        cost = Self.cost(vroom, vehicle, walk, timetable, way, metres ?? 0)
        priority = timetable.stops.reduce(0) {
            $0 + (vroom.jobs[$1.task].role == .delivery ? 0 : vroom.jobs[$1.task].priority)
        }
        var sums = [
            "duration": Int(timetable.travel), "service": walk.service, "setup": walk.setup,
            "waiting_time": walk.waiting,
        ]
        sums["distance"] = metres
        self.sums = sums
        amounts = walk.hasLoad ? ["delivery": walk.delivered, "pickup": walk.pickedUp] : [:]
        var json: [String: JSONValue] = [
            "vehicle": .natural(vehicle.id), "cost": .number(cost), "priority": .number(priority),
            "steps": .array(walk.steps), "violations": [],
        ]
        json["description"] = vehicle.description.map(JSONValue.text)
        json.merge(sums.mapValues(JSONValue.number)) { $1 }
        json.merge(amounts.mapValues { JSONValue($0) }) { $1 }
        self.json = .object(JSONObject(json))
    }

    /// The places of a route with both ends, and the profile of its ways.
    private static func way(
        _ vroom: VroomProblem, _ timetable: Timetable, _ shift: Int
    ) -> (places: [Int], profile: Int) {
        let there = vroom.bare.problem.shifts[shift]
        let places = [there.startPlace] + timetable.stops.map { vroom.jobs[$0.task].place } + [there.endPlace]
        return (places, there.profile)
    }

    private static func sum(_ table: TravelTimes, _ places: [Int]) -> Int {
        zip(places, places.dropFirst()).reduce(0) { $0 + Int(table.between($1.0, $1.1)) }
    }

    /// In the file's unit: a matrix of costs stands for time and length.
    private static func cost(
        _ vroom: VroomProblem, _ vehicle: VroomVehicle, _ walk: VroomSteps, _ timetable: Timetable,
        _ way: (places: [Int], profile: Int), _ metres: Int
    ) -> Int {
        let costs = vehicle.costs
        let work = Double(walk.service + walk.setup - walk.resting) * costs.perTaskHour / 3600
        if let table = vroom.legCosts[way.profile] {
            return Int((costs.fixed + work + Double(sum(table, way.places))).rounded())
        }
        let travel = Double(timetable.travel) * costs.perHour / 3600 + Double(metres) * costs.perKilometre / 1000
        return Int((costs.fixed + work + travel).rounded())
    }
}
