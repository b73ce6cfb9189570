/// What a plan costs under a policy, part by part, in ticks of travel.
public struct PlanCost: Sendable, Hashable {
    /// Tasks left out.
    public var unplanned = 0
    /// Lateness, missed promises and preferences, overtime, moved times.
    public var time = 0
    /// Driving.
    public var travel = 0
    /// Choice of technician and day: skills, waiting, preference, change, opening of shifts.
    public var choice = 0

    public var total: Int { unplanned + time + travel + choice }

    public init(of plan: Plan, in problem: Problem, under policy: Policy) {
        self.init(of: plan, in: problem, Costs(problem, policy))
    }

    init(of plan: Plan, in problem: Problem, _ costs: Costs) {
        for u in plan.unplanned { unplanned += costs.unplanned[u] }
        let timetables = Timetables(of: plan, in: problem)
        for (shift, route) in plan.routes.enumerated() where !route.isEmpty {
            let timetable = timetables[shift]
            travel += costs.travel(Int(timetable.travel), on: shift)
            choice += costs.opening[shift]
            for stop in timetable.stops {
                choice += costs.standing(stop.task, on: shift)
                time += costs.timed(stop.task, start: stop.start, stay: stop.end - stop.start)
            }
            if costs.mayRunOver[shift] != 0 {
                time += Rates.apply(costs.overtimeFactor, to: Int(timetable.overtime))
            }
        }
    }
}
