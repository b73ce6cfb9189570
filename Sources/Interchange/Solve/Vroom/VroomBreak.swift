import Scheduling

/// One entry of a vehicle's `breaks`.
struct VroomBreak: Sendable {
    let id: UInt64
    /// Where it may start; none means any time.
    var windows: [VroomJob.Span]
    let service: Int
    /// The most the vehicle may carry while the break lasts; nil for anything.
    let maxLoad: [Int]?
    let description: String?

    private init(_ node: JSONNode, dimensions: Int) throws(ProblemFileFault) {
        id = try node.required("id").identifier()
        windows = try node.spans("time_windows")
        service = try node.member("service")?.seconds() ?? 0
        maxLoad = try node.amounts("max_load", dimensions)
        description = try node.member("description")?.text()
    }

    /// The breaks of a vehicle in order of their first opening.
    static func all(_ vehicle: JSONNode, dimensions: Int) throws(ProblemFileFault) -> [VroomBreak] {
        var breaks: [VroomBreak] = []
        var seen: Set<UInt64> = []
        for node in try vehicle.member("breaks")?.elements() ?? [] {
            let pause = try VroomBreak(node, dimensions: dimensions)
            guard seen.insert(pause.id).inserted else { throw .value(path: node.path + ".id", .duplicate(pause.id)) }
            breaks.append(pause)
        }
        breaks.sort { ($0.windows.map(\.opens).min() ?? 0, $0.id) < ($1.windows.map(\.opens).min() ?? 0, $1.id) }
        try keepOrder(&breaks, vehicle.path)
        return breaks
    }

    /// Each must be over before the last close of the next.
    private static func keepOrder(_ breaks: inout [VroomBreak], _ path: String) throws(ProblemFileFault) {
        for index in breaks.indices.dropLast().reversed() {
            guard let last = breaks[index + 1].windows.map(\.closes).max(), !breaks[index].windows.isEmpty else {
                continue
            }
            breaks[index].close(after: last - breaks[index].service)
            if breaks[index].windows.isEmpty { throw .value(path: path + ".breaks", .breaksOverlap) }
        }
    }

    /// Leaves out starts after a moment.
    private mutating func close(after latest: Int) {
        windows = windows.filter { $0.opens <= latest }.map {
            VroomJob.Span(opens: $0.opens, closes: min($0.closes, latest))
        }
    }

    func pause(_ clock: VroomClock, within span: Scheduling.TimeWindow) -> Scheduling.Break {
        var pause = Scheduling.Break(
            windows: windows.isEmpty ? [span] : windows.map { clock.window($0.opens, $0.closes) },
            duration: Tick(service), isOnTheClock: true)
        pause.maxLoad = maxLoad
        return pause
    }
}
