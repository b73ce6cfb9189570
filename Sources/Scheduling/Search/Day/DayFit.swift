/// Which problems a day search knows all rules and costs of.
extension DayMap {
    static func suits(_ problem: Problem, _ task: SearchTask) -> Bool {
        problem.travel.places <= mostPlaces && hasPlainRules(problem, task)
    }

    /// The most places of one table of drives.
    static let mostPlaces = 11_000

    static func hasPlainRules(_ problem: Problem, _ task: SearchTask) -> Bool {
        let tables = problem.tables
        guard problem.tasks.count > 1, !problem.shifts.isEmpty, task.movable.map({ $0.count > 1 }) ?? true else {
            return false
        }
        guard problem.shipments.isEmpty, TravelOnly.allows(task.policy) else { return false }
        guard hasPlainSetups(problem), problem.tasks.allSatisfy(isPlain), problem.shifts.allSatisfy(isPlain) else {
            return false
        }
        let rows = problem.tasks.count * problem.dayCount
        return (0..<rows).allSatisfy { tables.slotFirst[$0 + 1] - tables.slotFirst[$0] <= 1 }
    }

    /// A minute of travel costs the same everywhere, and nobody waiting is bound to a technician or a time.
    static func suits(_ ground: DayGround) -> Bool {
        let problem = ground.problem
        guard problem.shifts.indices.allSatisfy({ ground.costs.travelFactor[$0] == 1 << 20 }) else { return false }
        return ground.tasks.allSatisfy { ground.isFixed[$0] || problem.tasks[$0].lock == .none }
    }

    /// Set-up counts with every visit: nobody comes to such a place from the same place.
    private static func hasPlainSetups(_ problem: Problem) -> Bool {
        guard problem.tasks.contains(where: { $0.setup > 0 }) else { return true }
        var visits = [Int](repeating: 0, count: problem.travel.places)
        for shift in problem.shifts { visits[shift.startPlace] += 1 }
        for task in problem.tasks { visits[task.place] += 1 }
        return problem.tasks.allSatisfy { $0.setup == 0 || visits[$0.place] == 1 }
    }

    private static func isPlain(_ task: Task) -> Bool {
        !task.goods.needsStock && !task.goods.hasLoad && task.crew == 1 && task.predecessors.isEmpty
            && task.serviceByKind.isEmpty && task.setupByKind.isEmpty
    }

    private static func isPlain(_ shift: Shift) -> Bool {
        var limits = shift.limits
        limits.tasks = nil
        return shift.breaks.count <= 1 && shift.breaks.allSatisfy { $0.windows.count == 1 && $0.maxLoad == nil }
            && limits == Limits()
            && shift.travelScale == .normal && shift.serviceScale == .normal && shift.profile == 0
            && shift.distanceCost == 0 && shift.serviceCost == 0 && shift.legCost == 0
    }
}
