import Scheduling

/// A small company in the middle of its week: due times, promises and preferences, a plan that stands, some of it told
/// to customers or begun.
struct DeskCompany {
    let problem: Problem
    let plan: Plan

    init(_ seed: Int, shifts: Int = 2, tasks: Int = 4, hasBegun: Bool = false) throws {
        var company = RandomCompany(seed)
        let bare = try company.deskProblem(shifts: shifts, tasks: tasks, isHardOnly: false)
        let drawn = try company.plan(of: bare, share: 60)
        var placed = bare.tasks
        for (shift, route) in drawn.routes.enumerated() {
            for (index, stop) in route.enumerated() {
                placed[stop.task].current = Placement(shift: shift, start: stop.start)
                placed[stop.task].changeClass = [.free, .planned, .planned, .told][company.dice.below(4)]
                if company.dice.below(6) == 0 { placed[stop.task].lock = .technicianAndTime }
                if hasBegun && index == 0 && company.dice.below(2) == 0 {
                    placed[stop.task].started = true
                    placed[stop.task].changeClass = .enRoute
                }
            }
        }
        problem = try Problem(shifts: bare.shifts, tasks: placed, travel: bare.travel, ticksPerMinute: 1)
        plan = drawn
    }

    /// What must stay where it is stays.
    func faults(of other: Plan) -> [String] {
        var faults = Checker(problem: problem).faults(of: other)
        let before = plan.placements(count: problem.tasks.count)
        let after = other.placements(count: problem.tasks.count)
        for (u, task) in problem.tasks.enumerated() {
            guard let old = before[u], mustStay(task) else { continue }
            if after[u] != old { faults.append("task \(u) was told, locked or begun and moves") }
        }
        return faults
    }

    private func mustStay(_ task: Task) -> Bool { task.started || task.lock != .none || task.changeClass >= .told }

    /// The least cost of all orders of work that keep the rules.
    func bestCost(_ policy: Policy) -> Int {
        let before = plan.placements(count: problem.tasks.count)
        let staying = problem.tasks.indices.filter { before[$0] != nil && mustStay(problem.tasks[$0]) }
        let fixed = problem.shifts.indices.map { shift in
            plan.order(on: shift).filter { staying.contains($0) }
        }
        var best = Int.max
        extend(problem.tasks.indices.filter { !staying.contains($0) }, fixed, policy, &best)
        return best
    }

    private func extend(_ rest: [Int], _ orders: [[Int]], _ policy: Policy, _ best: inout Int) {
        guard let u = rest.first else {
            let timetables = Timetables(of: plan, in: problem)
            let routes = orders.enumerated().map { shift, order in
                timetables.timetable(of: order, on: shift).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
            }
            guard let found = try? Plan(routes: routes, of: problem), faults(of: found) == [] else { return }
            best = min(best, PlanCost(of: found, in: problem, under: policy).total)
            return
        }
        let others = Array(rest.dropFirst())
        extend(others, orders, policy, &best)
        for shift in orders.indices {
            // Nothing comes before work that has begun.
            let begun = orders[shift].lastIndex { problem.tasks[$0].started }
            for position in (begun.map { $0 + 1 } ?? 0)...orders[shift].count {
                var next = orders
                next[shift].insert(u, at: position)
                extend(others, next, policy, &best)
            }
        }
    }
}
