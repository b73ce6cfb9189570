import Scheduling

/// One entry of `jobs`.
struct VroomJob: Sendable {
    let id: Int
    let place: Int
    let location: [Double]?
    let locationIndex: Int?
    let setup, service, priority: Int
    let skills: [Int]
    let windows: [Span]
    let delivery, pickup: [Int]
    let description: String?

    struct Span: Sendable {
        let opens, closes: Int
    }

    init(_ node: JSONNode, _ places: inout VroomPlaces) throws(ProblemFileFault) {
        id = try node.required("id").natural()
        guard let place = try places.place(node, "location", "location_index") else {
            throw .value(path: node.path + ".location", .missing)
        }
        self.place = place
        location = try node.location("location")
        locationIndex = try node.member("location_index")?.natural()
        setup = try node.member("setup")?.natural() ?? 0
        service = try node.member("service")?.natural() ?? 0
        priority = try node.member("priority")?.natural() ?? 0
        if priority > 100 { throw .value(path: node.path + ".priority", .tooLarge) }
        skills = try node.member("skills")?.naturals() ?? []
        windows = try node.spans("time_windows")
        let amount = try node.member("amount")?.naturals()
        delivery = try node.member("delivery")?.naturals() ?? amount ?? []
        pickup = try node.member("pickup")?.naturals() ?? []
        description = try node.member("description")?.text()
        for key in ["setup_per_type", "service_per_type"] {
            if let node = try node.member(key) { throw .value(path: node.path, .unsupported) }
        }
    }

    /// Without any priorities every job is worth 100 points; beside others a job without one is worth 4.
    func task(_ clock: VroomClock, hasPriorities: Bool) -> Scheduling.Task {
        var task = Scheduling.Task(
            place: place, service: Tick(min(service, 1 << 27)), setup: Tick(min(setup, 1 << 27)),
            windows: windows.map { clock.window($0.opens, $0.closes) },
            skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        task.priority = priority > 0 ? priority : hasPriorities ? 4 : 100
        task.goods = Goods(delivery: delivery, pickup: pickup)
        return task
    }
}

/// One entry of `vehicles`.
struct VroomVehicle: Sendable {
    let id: Int
    let start, end: Int?
    let startLocation, endLocation: [Double]?
    let profile: String
    let capacity, skills: [Int]
    let window: VroomJob.Span?
    let breaks: [Pause]
    let speedFactor: Double
    let maxTasks, maxTravelTime: Int?
    let fixedCost, hourCost: Double
    /// The jobs of a given route.
    let steps: [Int]
    let description: String?

    struct Pause: Sendable {
        let id: Int
        let window: VroomJob.Span?
        let service: Int
        let description: String?
    }

    init(_ node: JSONNode, _ places: inout VroomPlaces) throws(ProblemFileFault) {
        id = try node.required("id").natural()
        start = try places.place(node, "start", "start_index")
        end = try places.place(node, "end", "end_index")
        startLocation = try node.location("start")
        endLocation = try node.location("end")
        if start == nil && end == nil { throw .value(path: node.path + ".start", .missing) }
        profile = try node.member("profile")?.text() ?? "car"
        capacity = try node.member("capacity")?.naturals() ?? []
        skills = try node.member("skills")?.naturals() ?? []
        if let span = try node.member("time_window")?.span() {
            window = VroomJob.Span(opens: span.0, closes: span.1)
        } else {
            window = nil
        }
        breaks = try VroomVehicle.pauses(node)
        speedFactor = try node.member("speed_factor")?.number() ?? 1
        guard speedFactor > 0.25, speedFactor <= 5 else {
            throw .value(path: node.path + ".speed_factor", .expected(.number))
        }
        maxTasks = try node.member("max_tasks")?.natural()
        maxTravelTime = try node.member("max_travel_time")?.natural()
        if let node = try node.member("max_distance") { throw .value(path: node.path, .unsupported) }
        let costs = try node.member("costs")
        fixedCost = try costs?.member("fixed")?.number() ?? 0
        hourCost = try costs?.member("per_hour")?.number() ?? 3600
        for key in ["per_km", "per_task_hour"] {
            guard let node = try costs?.member(key), try node.number() != 0 else { continue }
            throw .value(path: node.path, .unsupported)
        }
        guard fixedCost >= 0, hourCost >= 0, hourCost <= 14_400, fixedCost < 1e6 else {
            throw .value(path: node.path + ".costs", .tooLarge)
        }
        var steps: [Int] = []
        for step in try node.member("steps")?.elements() ?? [] where try step.required("type").text() == "job" {
            steps.append(try step.required("id").natural())
        }
        self.steps = steps
        description = try node.member("description")?.text()
    }

    private static func pauses(_ node: JSONNode) throws(ProblemFileFault) -> [Pause] {
        var pauses: [Pause] = []
        for pause in try node.member("breaks")?.elements() ?? [] {
            let windows = try pause.spans("time_windows")
            if windows.count > 1 { throw .value(path: pause.path + ".time_windows", .unsupported) }
            if let node = try pause.member("max_load") { throw .value(path: node.path, .unsupported) }
            pauses.append(
                Pause(
                    id: try pause.required("id").natural(), window: windows.first,
                    service: try pause.member("service")?.natural() ?? 0,
                    description: try pause.member("description")?.text()))
        }
        return pauses.sorted { ($0.window?.opens ?? 0, $0.id) < ($1.window?.opens ?? 0, $1.id) }
    }

    func shift(_ number: Int, _ clock: VroomClock, nowhere: Int) -> Shift {
        let span = window.map { clock.window($0.opens, $0.closes) } ?? clock.whole
        var shift = Shift(
            technician: number, day: 0, startPlace: start ?? nowhere, endPlace: end ?? nowhere,
            earliestStart: span.opens, latestEnd: span.closes,
            breaks: breaks.map { pause in
                Scheduling.Break(
                    window: pause.window.map { clock.window($0.opens, $0.closes) } ?? span,
                    duration: Tick(min(pause.service, 1 << 27)), isOnTheClock: true)
            }, skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        shift.limits.tasks = maxTasks
        shift.limits.travel = maxTravelTime.map { Tick(min($0, 1 << 27)) }
        shift.travelScale = Scale(1 / speedFactor)
        shift.travelCost = Scale(hourCost / 3600)
        shift.openingCost = fixedCost / 60
        shift.stock.capacity = capacity
        return shift
    }
}

/// The file's times may count from 1970; the engine counts from the first of them.
struct VroomClock {
    let epoch: Int
    private static let longest = Int(1 << 28) - 2

    init(_ jobs: [VroomJob], _ vehicles: [VroomVehicle]) {
        let opens = jobs.flatMap { $0.windows.map(\.opens) } + vehicles.compactMap { $0.window?.opens }
        let first = opens.min() ?? 0
        epoch = first > 1 << 27 ? first : 0
    }

    func window(_ opens: Int, _ closes: Int) -> Scheduling.TimeWindow {
        func tick(_ time: Int) -> Tick { Tick(max(0, min(time - epoch, Self.longest))) }
        return Scheduling.TimeWindow(tick(opens), tick(closes))
    }

    /// A vehicle without a window may work at any time; long enough for any plan, short enough to add up.
    var whole: Scheduling.TimeWindow { Scheduling.TimeWindow(0, Tick(Self.longest)) }
}

extension JSONNode {
    fileprivate func spans(_ key: String) throws(ProblemFileFault) -> [VroomJob.Span] {
        var spans: [VroomJob.Span] = []
        for node in try member(key)?.elements() ?? [] {
            let span = try node.span()
            spans.append(VroomJob.Span(opens: span.0, closes: span.1))
        }
        return spans
    }

    fileprivate func location(_ key: String) throws(ProblemFileFault) -> [Double]? {
        guard let node = try member(key) else { return nil }
        var numbers: [Double] = []
        for part in try node.elements() { numbers.append(try part.number()) }
        return numbers
    }
}
