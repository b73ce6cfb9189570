/// The search for one proposal.
struct RepairSearch {
    private let rest: RepairCase
    private let repairer: Repairer
    private let policy: Policy
    private let maxChanges: Int
    private let budget: SearchBudget
    private let near: Int

    init(
        _ rest: RepairCase, from repairer: Repairer, _ policy: Policy, maxChanges: Int, budget: SearchBudget, near: Int
    ) {
        self.rest = rest
        self.repairer = repairer
        self.policy = policy
        self.maxChanges = maxChanges
        self.budget = budget
        self.near = near
    }

    /// First with what is planned but not told around those who need a place; where somebody finds none, once more with
    /// what was told. Too many changes make changes dearer, and in the end only those without a place move.
    func proposal(_ isCancelled: () -> Bool) throws -> Proposal {
        var (problem, start) = try rest.settled()
        let homeless = Set(rest.causes.keys)
        guard maxChanges > 0 else {
            let plan = run(problem, start, policy, movable: homeless, isCancelled)
            return RepairReport(rest, repairer, policy, problem).proposal(plan)
        }
        let around = neighbourhood(of: homeless, in: problem, start)
        var plan = run(problem, start, policy, movable: homeless.union(around), isCancelled)
        if homeless.contains(where: plan.unplanned.contains), !isCancelled() {
            var looser = rest
            for u in around { looser.loosen(u) }
            let (wider, again) = try looser.settled()
            let other = run(wider, again, policy, movable: homeless.union(around), isCancelled)
            if other.unplanned.count < plan.unplanned.count && changes(to: other) <= maxChanges {
                (plan, problem) = (other, wider)
            }
        }
        var dear = policy
        for _ in 0..<3 where changes(to: plan) > maxChanges && !isCancelled() {
            dear.change.planned = max(20, dear.change.planned * 4)
            dear.change.told *= 4
            dear.dropped *= 4
            plan = run(problem, start, dear, movable: homeless.union(around), isCancelled)
        }
        if changes(to: plan) > maxChanges { plan = run(problem, start, policy, movable: homeless, isCancelled) }
        return RepairReport(rest, repairer, policy, problem).proposal(plan)
    }

    private func run(
        _ problem: Problem, _ start: Plan, _ policy: Policy, movable: Set<Int>, _ isCancelled: () -> Bool
    ) -> Plan {
        Optimiser(problem: problem, policy: policy, seed: repairer.seed).optimise(
            start, movable: movable.subtracting(rest.cancelled), budget: budget, isCancelled: isCancelled
        ).plan
    }

    /// Planned tasks that could have stayed and do not.
    private func changes(to plan: Plan) -> Int {
        let before = repairer.plan.placements(count: rest.tasks.count)
        let after = plan.placements(count: rest.tasks.count)
        return rest.tasks.indices.count { u in
            guard let was = before[u], rest.causes[u] == nil, !rest.cancelled.contains(u) else { return false }
            return after[u]?.shift != was.shift
        }
    }

    /// The tasks on the shifts that pass nearest to those without a place.
    private func neighbourhood(of homeless: Set<Int>, in problem: Problem, _ plan: Plan) -> Set<Int> {
        var shifts: Set<Int> = []
        for u in homeless.sorted() {
            let task = problem.tasks[u]
            let row = problem.travel.row(from: task.place)
            let ranked = problem.shifts.indices.filter {
                Rules.firstReason(placing: task, on: problem.shifts[$0], in: problem) == nil
            }.map { shift -> (distance: Tick, shift: Int) in
                let stops = plan.routes[shift].map { row[problem.tasks[$0.task].place] }
                return (min(row[problem.shifts[shift].startPlace], stops.min() ?? .bound), shift)
            }.sorted { ($0.distance, $0.shift) < ($1.distance, $1.shift) }
            shifts.formUnion(ranked.prefix(near).map(\.shift))
        }
        return Set(shifts.flatMap { plan.order(on: $0) })
    }
}
