import Scheduling

/// One route of an answer.
struct VroomRoute {
    let json: [String: Any]
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
        var json: [String: Any] = [
            "vehicle": vehicle.id, "cost": cost, "priority": priority, "duration": Int(timetable.travel),
            "service": walk.service, "setup": walk.setup, "waiting_time": walk.waiting, "steps": walk.steps,
            "violations": [Any](),
        ]
        json["description"] = vehicle.description
        json["distance"] = metres
        if walk.hasLoad {
            json["delivery"] = walk.delivered
            json["pickup"] = walk.pickedUp
        }
        self.json = json
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
