/// Which problems are those of technicians with tools and parts.
extension SupplySearch {
    static let scope = SearchScope(
        known: [
            .windows, .accessHours, .deadlines, .standingRules, .stock, .unlikeShifts, .differentEnds, .lockedShifts,
            .absences, .oneWayDrives, .servesFirst,
            // It counts the jobs that are left out, each alike; where serving comes first, higher ranks come in afterwards.
            .priorities,
            // Travel costs nothing, nothing is placed, and nobody carries loads.
            .travelCosts, .changeLimit, .severalLoadDimensions,
        ],
        needed: [.depot, .workingTimeCounts, .travelIsFree])

    /// Whether it knows every feature, and its table of all pairs is neither too small nor too large.
    static func suits(_ task: SearchTask) -> Bool {
        let (tasks, shifts) = (task.problem.tasks.count, task.problem.shifts.count)
        return tasks > 2 && tasks + 2 * shifts < 3000 && scope.covers(task.features)
    }
}
