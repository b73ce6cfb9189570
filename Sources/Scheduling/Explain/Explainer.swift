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
