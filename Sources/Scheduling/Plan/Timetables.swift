/// The timetables of a plan, one shift at a time. Tasks whose start others rely on keep it; everyone else is as early
/// as possible.
public struct Timetables: Sendable {
    public let problem: Problem
    public let plan: Plan
    private let arena = Arena()
    let clock: RouteClock

    public init(of plan: Plan, in problem: Problem) {
        self.init(of: plan, in: problem, keeping: KeptStarts(of: plan, in: problem))
    }

    init(of plan: Plan, in problem: Problem, keeping kept: KeptStarts) {
        self.problem = problem
        self.plan = plan
        clock = kept.clock(problem.tables, in: arena)
    }

    /// The timetable of a planned shift.
    public subscript(shift: Int) -> Timetable {
        timetable(of: plan.layout(of: shift, in: problem), on: shift)
    }

    /// The timetable a shift would have with another order of work.
    public func timetable(of order: [Int], on shift: Int) -> Timetable {
        let route = LooseRoute(of: order, on: shift, in: problem, clock: clock)
        defer { withExtendedLifetime(route) {} }
        return Timetable(route.view, count: order.count, on: shift, in: problem, clock: route.clock)
    }
}
