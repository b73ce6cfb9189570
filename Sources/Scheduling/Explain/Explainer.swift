/// Question four: why not there, and why is this task unplanned?
public struct Explainer: Sendable {
    let book: PlanBook
    private let problem: Problem
    /// By each of their ends.
    private let shipments: [Int: Shipment]

    public init(problem: Problem, plan: Plan, policy: Policy = .balanced) {
        self.init(Pricer(problem: problem, plan: plan, policy: policy))
    }

    /// Shares what a pricer has computed already.
    public init(_ pricer: Pricer) {
        book = pricer.book
        problem = pricer.problem
        shipments = Dictionary(
            pricer.problem.shipments.flatMap { [($0.pickup, $0), ($0.delivery, $0)] },
            uniquingKeysWith: { first, _ in first })
    }

    /// Every rule that forbids the task on the shift, with figures; empty when it fits. Rules about the route speak for
    /// the place on it where the least would be broken.
    public func reasons(placing task: Int, on shift: Int) -> [Reason] {
        reasons(task, on: shift, Workbench(book, tasks: [task]))
    }

    /// Which rules keep a task off the plan, technician by technician.
    public func obstacles(of task: Int) -> Obstacles {
        let bench = Workbench(book, tasks: [task])
        return obstacles { reasons(task, on: $0, bench) }
    }

    /// The tasks that are placed together with one: itself, or both ends of its shipment.
    func ends(of task: Int) -> [Int] { shipments[task].map { [$0.pickup, $0.delivery] } ?? [task] }

    private func obstacles(_ reasons: (_ shift: Int) -> [Reason]) -> Obstacles {
        var obstacles = Obstacles()
        let byTechnician = Dictionary(grouping: problem.shifts.indices) { problem.shifts[$0].technician }
        for (_, shifts) in byTechnician.sorted(by: { $0.key < $1.key }) {
            obstacles.add(shifts.map { (shift: $0, reasons: reasons($0)) })
        }
        return obstacles
    }

    func reasons(_ task: Int, on shift: Int, _ bench: Workbench) -> [Reason] {
        if let shipment = shipments[task] {
            return ShipmentReasons(book, shipment).reasons(on: shift)
        }
        let standing = Rules.reasons(placing: problem.tasks[task], on: problem.shifts[shift], in: problem)
        if let bond = bench.bond(of: task) { return standing + [bond] }
        let ground = bench.ground(shift)
        guard ground.figures.isSound else { return standing + [.alreadyBroken] }
        guard bench.insertions(of: task, on: ground, shift: shift).isEmpty else { return standing }
        let timetable = bench.nearestTimetable(task, on: ground, shift: shift)
        let routing = Rules.reasons(placing: task, in: timetable, of: problem)
        let isSaid = standing.contains(.noWindowInShift)
        return standing + (isSaid ? routing.filter { $0.rule != .window } : routing)
    }
}

/// What keeps one task off the plan.
public struct Obstacles: Sendable, Hashable {
    /// How many technicians each rule stops on every one of their shifts.
    public private(set) var techniciansStopped: [RuleName: Int] = [:]
    /// Shifts where it fits as things stand; if there are any, the plan had better uses for the time.
    public private(set) var shiftsThatFit: [Int] = []
    /// Shifts where a single rule stands in the way: the one change that would make it fit.
    public private(set) var nearMisses: [NearMiss] = []
    /// Technicians looked at.
    public private(set) var technicians = 0

    public struct NearMiss: Sendable, Hashable {
        public let shift: Int
        public let reason: Reason
    }

    /// The rule that stops the most technicians.
    public var chief: RuleName? {
        RuleName.allCases.filter { techniciansStopped[$0] != nil }
            .max { techniciansStopped[$0, default: 0] < techniciansStopped[$1, default: 0] }
    }

    fileprivate mutating func add(_ shifts: [(shift: Int, reasons: [Reason])]) {
        technicians += 1
        shiftsThatFit += shifts.filter(\.reasons.isEmpty).map(\.shift)
        nearMisses += shifts.compactMap { found in
            found.reasons.count == 1 ? NearMiss(shift: found.shift, reason: found.reasons[0]) : nil
        }
        for rule in RuleName.allCases where shifts.allSatisfy({ $0.reasons.contains { $0.rule == rule } }) {
            techniciansStopped[rule, default: 0] += 1
        }
    }
}
