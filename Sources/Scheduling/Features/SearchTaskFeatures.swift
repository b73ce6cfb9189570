extension SearchTask {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<SearchTask>] = [
        .with("problemFeatures", "problem"),
        .with("problemFeatures", "policy"),
        FieldFeatures("plan", .standingPlan) { !$0.plan.routes.allSatisfy(\.isEmpty) }
            .and(.lockedWaiting) { $0.hasLockedWaiting },
        FieldFeatures("movable", .someMovable) { $0.movable != nil },
        .ordinary("seed"),
        .ordinary("threads"),
        FieldFeatures("changes", .changeLimit) { $0.changes != nil },
        .ordinary("remembersPlaces"),
        // Of problem and policy.
        .derived("problemFeatures"),
    ]

    /// What a search has to know to take this on.
    var features: ProblemFeatures { problemFeatures.union(ProblemFeatures(self, Self.fieldFeatures)) }

    /// Whether a lock binds a task that the search may place to a technician or a time.
    private var hasLockedWaiting: Bool {
        guard problem.tasks.contains(where: { $0.lock != .none && !$0.started }) else { return false }
        let placements = plan.placements(count: problem.tasks.count)
        return problem.tasks.indices.contains { u in
            let task = problem.tasks[u]
            return task.lock != .none && !task.started && placements[u] == nil && movable?.contains(u) ?? true
        }
    }
}
