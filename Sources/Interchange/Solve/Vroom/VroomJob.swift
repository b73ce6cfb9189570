import Scheduling

/// One entry of `jobs`, or one end of an entry of `shipments`.
struct VroomJob: Sendable {
    enum Role: String { case job, pickup, delivery }

    let role: Role
    let id: UInt64
    /// Where it stands in the file, as `jobs[3]`.
    let path: String
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
        _ node: JSONNode, _ places: inout VroomPlaces, dimensions: Int, role: Role = .job, of shipment: JSONNode? = nil
    ) throws(ProblemFileFault) {
        let whole = shipment ?? node
        self.role = role
        path = node.path
        id = try node.required("id").identifier()
        guard let place = try places.place(node, "location", "location_index") else {
            throw .value(path: node.path + ".location", .missing)
        }
        self.place = place
        location = try node.location("location")
        locationIndex = try node.member("location_index")?.natural()
        setup = try node.member("setup")?.seconds() ?? 0
        service = try node.member("service")?.seconds() ?? 0
        priority = try whole.member("priority")?.natural(atMost: 100) ?? 0
        skills = try whole.member("skills")?.naturals() ?? []
        windows = try node.spans("time_windows")
        let isJob = role == .job
        let amount = isJob ? try node.amounts("amount", dimensions) : nil
        delivery = isJob ? try node.amounts("delivery", dimensions) ?? amount ?? [] : []
        pickup = isJob ? try node.amounts("pickup", dimensions) ?? [] : []
        setupPerType = try node.lengths("setup_per_type")
        servicePerType = try node.lengths("service_per_type")
        description = try node.member("description")?.text()
    }

    /// The priority of a shipment stands with its pickup.
    func task(_ clock: VroomClock, types: [String: Int]) -> Scheduling.Task {
        var task = Scheduling.Task(
            place: place, service: Tick(service), setup: Tick(setup),
            windows: windows.map { clock.window($0.opens, $0.closes) },
            skills: SkillSet(skills.map { Scheduling.Skill($0) }))
        task.priority = role == .delivery ? 0 : priority
        for (type, kind) in types {
            if let length = servicePerType[type] { task.serviceByKind[kind] = Tick(length) }
            if let length = setupPerType[type] { task.setupByKind[kind] = Tick(length) }
        }
        task.goods = Goods(delivery: delivery, pickup: pickup)
        return task
    }
}
