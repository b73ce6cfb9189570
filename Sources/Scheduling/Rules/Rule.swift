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
    static let standing: [any Rule] = [
        AbsenceRule(), ShiftLockRule(), TaskLockRule(), SkillRule(), RegionRule(), TechnicianRule(), DayRule(),
        WindowInShiftRule(),
    ]

    static let routing: [any RouteRule] = [
        TaskLimitRule(), TravelLimitRule(), WindowRule(), AccessRule(), DeadlineRule(), WorkingTimeRule(), BreakRule(),
        NeighbourRule(), KeptStartRule(), SupplyRule(),
    ]

    /// The first standing rule that forbids it; written out so that the search pays for no existential.
    static func firstReason(placing task: Task, on shift: Shift, in problem: Problem) -> Reason? {
        AbsenceRule().verdict(placing: task, on: shift, in: problem).reason
            ?? ShiftLockRule().verdict(placing: task, on: shift, in: problem).reason
            ?? TaskLockRule().verdict(placing: task, on: shift, in: problem).reason
            ?? SkillRule().verdict(placing: task, on: shift, in: problem).reason
            ?? RegionRule().verdict(placing: task, on: shift, in: problem).reason
            ?? TechnicianRule().verdict(placing: task, on: shift, in: problem).reason
            ?? DayRule().verdict(placing: task, on: shift, in: problem).reason
            ?? WindowInShiftRule().verdict(placing: task, on: shift, in: problem).reason
    }

    static func reasons(placing task: Task, on shift: Shift, in problem: Problem) -> [Reason] {
        standing.compactMap { $0.verdict(placing: task, on: shift, in: problem).reason }
    }

    static func reasons(placing task: Int, in timetable: Timetable, of problem: Problem) -> [Reason] {
        routing.compactMap { $0.verdict(placing: task, in: timetable, of: problem).reason }
    }
}
