/// Which problems are the days of a service company.
extension DaySearch {
    static let scope = SearchScope(known: [
        .windows, .accessHours, .deadlines, .due, .promises, .preferences, .daysWithoutTime, .standingRules,
        .preferredTechnicians,
        .setup, .priorities, .placed, .started, .locks,
        .severalDays, .unlikeShifts, .differentEnds, .overtime, .lockedShifts, .absences, .taskLimits,
        .breaks, .breaksOnTheClock, .openingCosts, .oneWayDrives, .travelCounts, .skillWaste, .servesFirst,
        .standingPlan, .someMovable, .changeLimit,
        // Nobody carries anything: what a van could carry, or where it could be filled, does not matter.
        .capacities, .severalLoadDimensions, .manyParts, .manyTools, .depot,
    ])

    /// Whether it knows every feature, and there is something to choose from.
    static func suits(_ task: SearchTask) -> Bool {
        task.problem.tasks.count > 1 && !task.problem.shifts.isEmpty && task.movable.map { $0.count > 1 } ?? true
            && scope.covers(task.features)
    }
}

extension DayMap {
    /// The most places of one table of drives.
    static let mostPlaces = 11_000
}
