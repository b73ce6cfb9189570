/// The keys of VROOM's input, to notice those that were meant to be one of them.
enum VroomKeys {
    private static let end: Set = [
        "id", "description", "location", "location_index", "setup", "service", "setup_per_type", "service_per_type",
        "time_windows",
    ]
    private static let job = end.union(["delivery", "pickup", "amount", "skills", "priority"])
    private static let shipment: Set = ["pickup", "delivery", "amount", "skills", "priority"]
    private static let vehicle: Set = [
        "id", "profile", "description", "start", "start_index", "end", "end_index", "capacity", "costs", "skills",
        "type", "time_window", "breaks", "speed_factor", "max_tasks", "max_travel_time", "max_distance", "steps",
    ]
    private static let pause: Set = ["id", "time_windows", "service", "description", "max_load"]
    private static let step: Set = ["type", "id", "description", "service_at", "service_after", "service_before"]
    private static let root: Set = ["vehicles", "jobs", "shipments", "matrices", "matrix", "options"]

    /// What is to be told about a file's keys, in order of the file's parts.
    static func notes(_ file: JSONNode) throws(ProblemFileFault) -> [VroomNote] {
        var notes = near(file, root)
        for node in try file.member("vehicles")?.elements() ?? [] {
            notes += near(node, vehicle)
            if let costs = try node.member("costs") {
                notes += near(costs, ["fixed", "per_hour", "per_km", "per_task_hour"])
            }
            for one in try node.member("breaks")?.elements() ?? [] { notes += near(one, pause) }
            for one in try node.member("steps")?.elements() ?? [] { notes += near(one, step) }
        }
        for node in try file.member("jobs")?.elements() ?? [] { notes += near(node, job) }
        for node in try file.member("shipments")?.elements() ?? [] {
            notes += near(node, shipment)
            for key in ["pickup", "delivery"] {
                if let one = try node.member(key) { notes += near(one, end) }
            }
        }
        for member in try file.member("matrices")?.members() ?? [] {
            notes += near(member.node, ["durations", "distances", "costs"])
        }
        return notes + (try wishes(file))
    }

    /// Options as VROOM's server passes them on.
    private static func wishes(_ file: JSONNode) throws(ProblemFileFault) -> [VroomNote] {
        guard let options = try file.member("options"), case .object = options.tree,
            let wish = try options.member("g"), case .bool(true) = wish.tree
        else { return [] }
        return [VroomNote(path: wish.path, kind: .geometry)]
    }

    private static func near(_ node: JSONNode, _ known: Set<String>) -> [VroomNote] {
        guard case .object(let members) = node.tree else { return [] }
        return members.keys.sorted().filter { !known.contains($0) }.compactMap { key in
            guard let meant = known.sorted().first(where: { isNear(key, $0) }) else { return nil }
            let path = node.path.isEmpty ? key : "\(node.path).\(key)"
            return VroomNote(path: path, kind: .unknownKey(meant: meant))
        }
    }

    /// Whether two keys differ by one letter (added, left out, another, or two in the wrong order), or in capitals,
    /// hyphens and underscores alone.
    static func isNear(_ key: String, _ known: String) -> Bool {
        let (one, other) = (letters(key), letters(known))
        if one == other { return true }
        let shared = zip(one, other).prefix { $0 == $1 }.count
        let (a, b) = (Array(one.dropFirst(shared)), Array(other.dropFirst(shared)))
        switch a.count - b.count {
        case 1: return Array(a.dropFirst()) == b
        case -1: return a == Array(b.dropFirst())
        case 0:
            if a.dropFirst() == b.dropFirst() { return true }
            return a.count > 1 && a[0] == b[1] && a[1] == b[0] && a.dropFirst(2) == b.dropFirst(2)
        default: return false
        }
    }

    private static func letters(_ key: String) -> [Character] {
        key.lowercased().filter { $0 != "_" && $0 != "-" }.map(\.self)
    }
}
