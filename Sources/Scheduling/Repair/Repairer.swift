/// Question three: what has happened, and what now? Ranked proposals with few changes, over an immutable snapshot.
///
/// Work that has begun never moves. What customers or technicians were told moves only where it must, and costs what
/// the policy says; every proposal lists whom to tell.
public struct Repairer: Sendable {
    public let problem: Problem
    public let plan: Plan
    /// Nothing is placed before this moment.
    public let now: Tick
    public let seed: UInt64
    /// Shifts looked at for each task that needs a place.
    private static let shiftsNear = 8

    public init(problem: Problem, plan: Plan, now: Tick, seed: UInt64 = 1) {
        self.problem = problem
        self.plan = plan
        self.now = now
        self.seed = seed
    }

    /// Up to three proposals that differ, one a policy in the order given. `budget` is that of each search;
    /// `maxChanges` limits how many planned tasks that could stay are moved. Cancelling (within 50 ms) gives what was
    /// found so far. Throws ``ProblemFault`` or ``PlanFault`` when an event names what is not there.
    public func proposals(
        for events: [RepairEvent], maxChanges: Int = 10,
        policies: [Policy] = [.balanced, .leastTravel, .fewestChanges],
        budget: SearchBudget = SearchBudget(iterations: 2000), isCancelled: () -> Bool = { false }
    ) throws -> [Proposal] {
        for event in events { try check(event) }
        let rest = RepairCase(problem, plan, events, now: now)
        var proposals: [Proposal] = []
        for policy in policies {
            if isCancelled() && !proposals.isEmpty { break }
            let search = RepairSearch(
                rest, from: self, policy, maxChanges: maxChanges, budget: budget, near: Self.shiftsNear)
            let proposal = try search.proposal(isCancelled)
            if !proposals.contains(where: { $0.plan.routes == proposal.plan.routes }) { proposals.append(proposal) }
        }
        return proposals
    }

    private func check(_ event: RepairEvent) throws(PlanFault) {
        switch event {
        case .emergency(let task), .displaced(let task), .cancelled(let task), .runningLate(let task, _):
            guard problem.tasks.indices.contains(task) else { throw .unknownTask(task) }
        case .technicianOut: break
        }
    }
}
