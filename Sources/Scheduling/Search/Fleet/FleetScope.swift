/// Which problems are those of a fleet.
extension FleetSearch {
    static let scope = SearchScope(known: [
        .windows, .accessHours, .deadlines, .priorities, .loads, .capacities, .travelCounts, .skillWaste, .servesFirst,
        // No customer is left out, nothing is placed and nobody asks for what is on the van.
        .changeLimit, .manyParts, .manyTools,
    ])

    /// Whether it knows every feature, and the tables are neither too small nor too large for it.
    static func suits(_ task: SearchTask) -> Bool {
        let tasks = task.problem.tasks.count
        return tasks > 2 && tasks < 30_000 && !task.problem.shifts.isEmpty && scope.covers(task.features)
    }
}
