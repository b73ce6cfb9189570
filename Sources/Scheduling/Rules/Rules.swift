/// The rules in the order in which their reasons are told.
enum Rules {
    static let routing: [any RouteRule] = [
        TaskLimitRule(), TravelLimitRule(), WindowRule(), AccessRule(), DeadlineRule(), WorkingTimeRule(), BreakRule(),
        NeighbourRule(), KeptStartRule(), SupplyRule(),
    ]

    /// The first standing rule that forbids it.
    static func firstReason(placing task: Task, on shift: Shift, in problem: Problem) -> Reason? {
        for rule in StandingRule.allCases {
            if case .never(let reason) = rule.verdict(placing: task, on: shift, in: problem) { return reason }
        }
        return nil
    }

    static func reasons(placing task: Task, on shift: Shift, in problem: Problem) -> [Reason] {
        StandingRule.allCases.compactMap { $0.verdict(placing: task, on: shift, in: problem).reason }
    }

    static func reasons(placing task: Int, in timetable: Timetable, of problem: Problem) -> [Reason] {
        routing.compactMap { $0.verdict(placing: task, in: timetable, of: problem).reason }
    }
}
