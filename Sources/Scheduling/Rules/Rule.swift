/// What a rule says about placing a task.
public enum Verdict: Sendable, Hashable {
    case fits
    case never(Reason)

    public var reason: Reason? {
        if case .never(let reason) = self { reason } else { nil }
    }
}

/// A rule that needs to know the task and the shift only, whatever else the shift holds.
protocol Rule: Sendable {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict
}

/// A rule about a whole route once the task is in it, judged on the route's timetable.
protocol RouteRule: Sendable {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict
}

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
