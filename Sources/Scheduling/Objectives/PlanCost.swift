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

    /// Distance, working time, gaps, service, uneven days, shifts that share a place.
    public var other = 0

    public var total: Int { unplanned + time + travel + choice + other }

    public init(of plan: Plan, in problem: Problem, under policy: Policy) {
        self.init(of: plan, in: problem, Costs(problem, policy))
    }

    init(of plan: Plan, in problem: Problem, _ costs: Costs) {
        for u in plan.unplanned { unplanned += costs.unplanned[u] }
        var counted: Set<Int> = []
        let timetables = Timetables(of: plan, in: problem)
        for (shift, route) in plan.routes.enumerated() where !route.isEmpty {
            let timetable = timetables[shift]
            travel += costs.travel(Int(timetable.travel), on: shift)
            choice += costs.opening[shift]
            if costs.isPriced[shift] != 0 { other += costs.routePrices.cost(timetable, in: problem) }
            for stop in timetable.stops {
                choice += costs.standing(stop.task, on: shift)
                guard problem.tasks[stop.task].crew == 1 || counted.insert(stop.task).inserted else { continue }
                time += costs.timed(stop.task, start: stop.start, stay: stop.end - stop.start)
            }
            if costs.mayRunOver[shift] != 0 {
                time += Rates.apply(costs.overtimeFactor, to: Int(timetable.overtime))
            }
        }
        guard let joint = JointCosts(problem, costs.policy) else { return }
        other += joint.cost(
            busy: { shift in
                guard !plan.routes[shift].isEmpty else { return 0 }
                let timetable = timetables[shift]
                let stops = timetable.stops + (timetable.depot.map { [$0] } ?? [])
                return Int(timetable.travel) + stops.reduce(0) { $0 + Int($1.end - $1.start) }
            },
            places: { plan.routes[$0].map { problem.tasks[$0.task].place } })
    }
}
