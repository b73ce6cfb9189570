/// How a policy that serves first weighs what is left out.
enum ServingOrder {
    /// Points of the soft price of each task: its priority, where costs decide.
    ///
    /// Where serving comes first, priorities below 50 are stretched, because a small scale says as much as a large one;
    /// beside others a task without a priority counts a little, and without any priorities all count the same.
    static func points(_ problem: Problem, _ policy: Policy) -> [Double] {
        let priorities = problem.tasks.map { Double($0.priority) }
        guard policy.servesFirst else { return priorities }
        let deliveries = Set(problem.shipments.map(\.delivery))
        let highest = priorities.max() ?? 0
        guard highest > 0 else { return priorities.indices.map { deliveries.contains($0) ? 0 : 100 } }
        let hasIdle = priorities.indices.contains { priorities[$0] == 0 && !deliveries.contains($0) }
        let stretch = max(1, 50 / highest)
        return priorities.indices.map { u in
            deliveries.contains(u) ? 0 : priorities[u] * stretch + (hasIdle ? 4 : 0)
        }
    }

    /// One number a task; a sum of them compares priorities first and numbers of tasks second.
    static func ranks(_ problem: Problem) -> [Int] {
        let more = problem.tasks.reduce(0) { $0 + $1.crew } + 1
        return problem.tasks.map { $0.priority * more + 1 }
    }

    /// The soft price of a task that waits: what leaving it out costs, or more where it waits although there is room for
    /// it. Then it pays for its place and a quarter more, so that the search goes there; work that has no place keeps the
    /// price its priority gives it, because a price is also what others have to give way for.
    static func price(_ omission: Int, place: Int?) -> Int {
        guard let place, place >= omission else { return omission }
        return place &+ place / 4
    }
}
