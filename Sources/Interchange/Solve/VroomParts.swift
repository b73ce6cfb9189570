import Scheduling

/// One entry of `jobs`, or one end of an entry of `shipments`.
struct VroomJob: Sendable {
    enum Role: String { case job, pickup, delivery }

    let role: Role
    let id: Int
    let place: Int
    let location: [Double]?
    let locationIndex: Int?
    let setup, service, priority: Int
    let skills: [Int]
    let windows: [Span]
    let delivery, pickup: [Int]
    let setupPerType, servicePerType: [String: Int]
    let description: String?

    struct Span: Sendable {
        let opens, closes: Int
    }

    /// The ends of a shipment have its skills and its priority.
    init(
        _ node: JSONNode, _ places: inout VroomPlaces, role: Role = .job, of shipment: JSONNode? = nil
    ) throws(ProblemFileFault) {
        let whole = shipment ?? node
        self.role = role
        id = try node.required("id").natural()
        guard let place = try places.place(node, "location", "location_index") else {
            throw .value(path: node.path + ".location", .missing)
        }
        self.place = place
        location = try node.location("location")
        locationIndex = try node.member("location_index")?.natural()
        setup = try node.member("setup")?.natural() ?? 0
        service = try node.member("service")?.natural() ?? 0
        priority = try whole.member("priority")?.natural() ?? 0
        if priority > 100 { throw .value(path: whole.path + ".priority", .tooLarge) }
        skills = try whole.member("skills")?.naturals() ?? []
        windows = try node.spans("time_windows")
        let isJob = role == .job
        let amount = isJob ? try node.member("amount")?.naturals() : nil
        delivery = isJob ? try node.member("delivery")?.naturals() ?? amount ?? [] : []
        pickup = isJob ? try node.member("pickup")?.naturals() ?? [] : []
        setupPerType = try node.lengths("setup_per_type")
        servicePerType = try node.lengths("service_per_type")
        description = try node.member("description")?.text()
    }

    /// Without any priorities every job is worth 100 points; beside others a job without one is worth 4.
    /// The priority of a shipment stands with its pickup.
    func task(_ clock: VroomClock, hasPriorities: Bool, types: [String: Int]) -> Scheduling.Task {
        var task = Scheduling.Task(
            place: place, service: Tick(min(service, 1 << 27)), setup: Tick(min(setup, 1 << 27)),
            windows: windows.map { clock.window($0.opens, $0.closes) },
            skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        task.priority = priority > 0 ? priority : hasPriorities ? 4 : 100
        if role == .delivery { task.priority = 0 }
        for (type, kind) in types {
            if let length = servicePerType[type] { task.serviceByKind[kind] = Tick(min(length, 1 << 27)) }
            if let length = setupPerType[type] { task.setupByKind[kind] = Tick(min(length, 1 << 27)) }
        }
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
    let type: String?
    let capacity, skills: [Int]
    let window: VroomJob.Span?
    let breaks: [Pause]
    let speedFactor: Double
    let maxTasks, maxTravelTime, maxDistance: Int?
    let fixedCost, hourCost, kilometreCost, taskHourCost: Double
    /// The jobs of a given route.
    let steps: [Step]
    let description: String?

    struct Step: Hashable, Sendable {
        let role: VroomJob.Role
        let id: Int
    }

    struct Pause: Sendable {
        let id: Int
        /// Where it may start; none means any time.
        var windows: [VroomJob.Span]
        let service: Int
        let description: String?

        /// Leaves out starts after a moment.
        mutating func close(after latest: Int) {
            windows = windows.filter { $0.opens <= latest }.map {
                VroomJob.Span(opens: $0.opens, closes: min($0.closes, latest))
            }
        }
    }

    init(_ node: JSONNode, _ places: inout VroomPlaces) throws(ProblemFileFault) {
        id = try node.required("id").natural()
        start = try places.place(node, "start", "start_index")
        end = try places.place(node, "end", "end_index")
        startLocation = try node.location("start")
        endLocation = try node.location("end")
        if start == nil && end == nil { throw .value(path: node.path + ".start", .missing) }
        profile = try node.member("profile")?.text() ?? "car"
        type = try node.member("type")?.text()
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
        maxDistance = try node.member("max_distance")?.natural()
        let costs = try node.member("costs")
        fixedCost = try costs?.member("fixed")?.number() ?? 0
        hourCost = try costs?.member("per_hour")?.number() ?? 3600
        kilometreCost = try costs?.member("per_km")?.number() ?? 0
        taskHourCost = try costs?.member("per_task_hour")?.number() ?? 0
        guard (0..<1e6).contains(kilometreCost), (0..<1e6).contains(taskHourCost) else {
            throw .value(path: node.path + ".costs", .tooLarge)
        }
        guard fixedCost >= 0, hourCost >= 0, hourCost <= 14_400, fixedCost < 1e6 else {
            throw .value(path: node.path + ".costs", .tooLarge)
        }
        var steps: [Step] = []
        for step in try node.member("steps")?.elements() ?? [] {
            guard let role = VroomJob.Role(rawValue: try step.required("type").text()) else { continue }
            steps.append(Step(role: role, id: try step.required("id").natural()))
        }
        self.steps = steps
        description = try node.member("description")?.text()
    }

    private static func pauses(_ node: JSONNode) throws(ProblemFileFault) -> [Pause] {
        var pauses: [Pause] = []
        for pause in try node.member("breaks")?.elements() ?? [] {
            if let node = try pause.member("max_load") { throw .value(path: node.path, .unsupported) }
            pauses.append(
                Pause(
                    id: try pause.required("id").natural(), windows: try pause.spans("time_windows"),
                    service: try pause.member("service")?.natural() ?? 0,
                    description: try pause.member("description")?.text()))
        }
        pauses.sort { ($0.windows.map(\.opens).min() ?? 0, $0.id) < ($1.windows.map(\.opens).min() ?? 0, $1.id) }
        try keepOrder(&pauses, node.path)
        return pauses
    }

    /// Breaks come in order of their first opening: each must be over before the last close of the next.
    private static func keepOrder(_ pauses: inout [Pause], _ path: String) throws(ProblemFileFault) {
        for index in pauses.indices.dropLast().reversed() {
            guard let last = pauses[index + 1].windows.map(\.closes).max(), !pauses[index].windows.isEmpty else {
                continue
            }
            pauses[index].close(after: last - pauses[index].service)
            if pauses[index].windows.isEmpty { throw .value(path: path + ".breaks", .breaksOverlap) }
        }
    }

    func shift(_ number: Int, _ clock: VroomClock, nowhere: Int, types: [String: Int], profiles: [String]) -> Shift {
        let span = window.map { clock.window($0.opens, $0.closes) } ?? clock.whole
        var shift = Shift(
            technician: number, day: 0, startPlace: start ?? nowhere, endPlace: end ?? nowhere,
            earliestStart: span.opens, latestEnd: span.closes,
            breaks: breaks.map { pause in
                Scheduling.Break(
                    windows: pause.windows.isEmpty ? [span] : pause.windows.map { clock.window($0.opens, $0.closes) },
                    duration: Tick(min(pause.service, 1 << 27)), isOnTheClock: true)
            }, skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        shift.limits.tasks = maxTasks
        shift.limits.travel = maxTravelTime.map { Tick(min($0, 1 << 27)) }
        shift.travelScale = Scale(1 / speedFactor)
        shift.travelCost = Scale(hourCost / 3600)
        shift.openingCost = fixedCost / 60
        shift.stock.capacity = capacity
        shift.kind = type.flatMap { types[$0] }
        shift.profile = profiles.firstIndex(of: profile) ?? 0
        shift.limits.distance = maxDistance
        shift.distanceCost = kilometreCost / 60
        shift.serviceCost = taskHourCost / 3600
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
    /// Lengths of time by type of vehicle.
    fileprivate func lengths(_ key: String) throws(ProblemFileFault) -> [String: Int] {
        var lengths: [String: Int] = [:]
        for member in try member(key)?.members() ?? [] { lengths[member.key] = try member.node.natural() }
        return lengths
    }

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
