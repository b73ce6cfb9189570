/// A rule that a problem has and that no search can keep yet.
public enum MissingAbility: String, Sendable, Hashable, CaseIterable {
    case crews, predecessors, shipments, loads, stock, travelProfiles, kindsOfShift, homeLimit, distance
}

extension Optimiser {
    /// What stands in the way of optimising this problem from this plan; empty when a search knows all its rules.
    /// Loads are known where all vehicles and windows are alike, stock where working time is what counts.
    public func missingAbilities(from plan: Plan) -> [MissingAbility] {
        let task = SearchTask(problem: problem, policy: policy, plan: plan, movable: nil, seed: seed)
        let needs = MissingAbility.allCases.filter(isNeeded)
        if needs == [.loads] && FleetMap.suits(task) { return [] }
        if needs == [.stock] && SupplyMap.suits(task) { return [] }
        return needs
    }

    private func isNeeded(_ ability: MissingAbility) -> Bool {
        let shifts = problem.shifts
        let tasks = problem.tasks
        switch ability {
        case .crews: return tasks.contains { $0.crew > 1 }
        case .predecessors: return tasks.contains { !$0.predecessors.isEmpty }
        case .shipments: return !problem.shipments.isEmpty
        case .loads: return tasks.contains { $0.goods.hasLoad }
        case .stock: return tasks.contains { $0.goods.needsStock }
        case .travelProfiles: return shifts.contains { $0.profile != 0 }
        case .kindsOfShift: return tasks.contains { !$0.serviceByKind.isEmpty || !$0.setupByKind.isEmpty }
        case .homeLimit: return shifts.contains { $0.limits.fromHome != nil }
        case .distance: return shifts.contains { $0.limits.distance != nil || $0.distanceCost != 0 }
        }
    }
}
