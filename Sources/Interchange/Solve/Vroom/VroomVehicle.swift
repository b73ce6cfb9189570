import Scheduling

/// One entry of `vehicles`.
struct VroomVehicle: Sendable {
    let id: UInt64
    /// Where it stands in the file, as `vehicles[3]`.
    let path: String
    let start, end: Int?
    let startLocation, endLocation: [Double]?
    let startIndex, endIndex: Int?
    let profile: String
    let type: String?
    let capacity, skills: [Int]
    let window: VroomJob.Span?
    let breaks: [VroomBreak]
    let speedFactor: Double
    let maxTasks, maxTravelTime, maxDistance: Int?
    let costs: VroomCosts
    /// A given route, one entry of the file after another.
    let steps: [VroomStep]
    let description: String?

    init(_ node: JSONNode, _ places: inout VroomPlaces, dimensions: Int) throws(ProblemFileFault) {
        id = try node.required("id").identifier()
        path = node.path
        start = try places.place(node, "start", "start_index")
        end = try places.place(node, "end", "end_index")
        startLocation = try node.location("start")
        endLocation = try node.location("end")
        startIndex = try node.member("start_index")?.natural()
        endIndex = try node.member("end_index")?.natural()
        if start == nil && end == nil { throw .value(path: node.path + ".start", .missing) }
        profile = try node.member("profile")?.text() ?? "car"
        type = try node.member("type")?.text()
        capacity = try node.amounts("capacity", dimensions) ?? [Int](repeating: 0, count: dimensions)
        skills = try node.member("skills")?.naturals() ?? []
        let span = try node.member("time_window")?.span()
        window = span.map { VroomJob.Span(opens: $0.0, closes: $0.1) }
        breaks = try VroomBreak.all(node, dimensions: dimensions)
        speedFactor = try node.member("speed_factor")?.number() ?? 1
        guard speedFactor >= 0.001, speedFactor <= 5 else {
            throw .value(path: node.path + ".speed_factor", .outside(above: 0.001, atMost: 5))
        }
        maxTasks = try node.member("max_tasks")?.natural()
        maxTravelTime = try node.member("max_travel_time")?.natural(atMost: JSONNode.latest)
        maxDistance = try node.member("max_distance")?.natural(atMost: JSONNode.latest)
        costs = try VroomCosts(node)
        var steps: [VroomStep] = []
        for step in try node.member("steps")?.elements() ?? [] { steps.append(try VroomStep(step)) }
        self.steps = steps
        description = try node.member("description")?.text()
    }

    func shift(
        _ number: Int, _ clock: VroomClock, nowhere: Int, types: [String: Int], profiles: [String]
    ) -> Shift {
        let span = window.map { clock.window($0.opens, $0.closes) } ?? clock.whole
        var shift = Shift(
            technician: number, day: 0, startPlace: start ?? nowhere, endPlace: end ?? nowhere,
            earliestStart: span.opens, latestEnd: span.closes,
            breaks: breaks.map { $0.pause(clock, within: span) },
            skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        shift.limits.tasks = maxTasks
        shift.limits.travel = maxTravelTime.flatMap { $0 < 1 << 28 ? Tick($0) : nil }
        shift.limits.distance = maxDistance
        shift.travelScale = Scale(1 / speedFactor)
        shift.stock.capacity = capacity
        shift.kind = type.flatMap { types[$0] }
        shift.profile = profiles.firstIndex(of: profile) ?? 0
        return shift
    }
}
