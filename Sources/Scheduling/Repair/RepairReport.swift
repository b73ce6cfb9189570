/// Tells what a repaired plan changes, why, and who has to know.
struct RepairReport {
    private let rest: RepairCase
    private let repairer: Repairer
    private let policy: Policy
    private let problem: Problem
    private let before: [Placement?]

    init(_ rest: RepairCase, _ repairer: Repairer, _ policy: Policy, _ problem: Problem) {
        self.rest = rest
        self.repairer = repairer
        self.policy = policy
        self.problem = problem
        before = repairer.plan.placements(count: problem.tasks.count)
    }

    func proposal(_ plan: Plan) -> Proposal {
        let after = plan.placements(count: problem.tasks.count)
        let changed = problem.tasks.indices.filter { isChange(of: $0, to: after[$0]) }
        let changes = changed.map { u in
            Proposal.Change(task: u, from: before[u], to: after[u], cause: cause(of: u, after[u], plan, after))
        }
        let toTell = changed.filter { problem.tasks[$0].changeClass >= .told && !rest.cancelled.contains($0) }
        let explainer = Explainer(problem: problem, plan: plan, policy: policy)
        let leftOut = plan.unplanned.filter {
            rest.causes[$0] != nil || (before[$0] != nil && !rest.cancelled.contains($0))
        }
        return Proposal(
            policy: policy.name, plan: plan, changes: changes, toTell: toTell,
            leftOut: leftOut.map { Proposal.LeftOut(task: $0, obstacle: explainer.obstacles(of: $0).chief) },
            before: Proposal.Totals(repairer.plan, in: repairer.problem), after: Proposal.Totals(plan, in: problem))
    }

    /// Another shift, on or off the plan; for those who were told, another time beyond the tolerance too.
    private func isChange(of u: Int, to after: Placement?) -> Bool {
        guard let was = before[u], let now = after else { return (before[u] == nil) != (after == nil) }
        if was.shift != now.shift { return true }
        let tolerance = Tick(policy.change.toleranceMinutes * Double(problem.ticksPerMinute))
        return problem.tasks[u].changeClass >= .told && abs(was.start - now.start) > tolerance
    }

    private func cause(of u: Int, _ to: Placement?, _ plan: Plan, _ after: [Placement?]) -> ChangeCause {
        if rest.cancelled.contains(u) { return .cancelled }
        if let known = rest.causes[u] { return known }
        guard let was = before[u] else { return .betterElsewhere }
        let comers = plan.order(on: was.shift).filter { before[$0]?.shift != was.shift }
        // Whoever must be placed explains a move better than whoever followed.
        if let comer = comers.first(where: { rest.causes[$0] != nil }) ?? comers.first {
            return to?.shift == was.shift ? .delayed(by: comer) : .makesRoom(for: comer)
        }
        return .betterElsewhere
    }
}
