/// A problem as a search sees it: the task of a crew becomes one seat for each of its members.
struct Seating {
    let problem: Problem
    let plan: Plan
    /// The tasks of a crew's members, the first being the task itself; only for crews.
    let seats: [Int: [Int]]
    private let taskOf: [Int]

    init(_ original: Problem, _ plan: Plan) {
        var tasks = original.tasks
        var seats: [Int: [Int]] = [:]
        var taskOf = Array(tasks.indices)
        for u in original.tasks.indices where original.tasks[u].crew > 1 {
            var seat = original.tasks[u]
            seat.priority = 0
            (seat.due, seat.promise, seat.preference, seat.predecessors) = (nil, nil, nil, [])
            seats[u] = [u]
            for _ in 1..<original.tasks[u].crew {
                seats[u]?.append(tasks.count)
                taskOf.append(u)
                tasks.append(seat)
            }
        }
        self.seats = seats
        self.taskOf = taskOf
        guard !seats.isEmpty,
            let seated = try? Problem(
                shifts: original.shifts, tasks: tasks, travel: original.travel, otherTravel: original.otherTravel,
                distances: original.distances, otherDistances: original.otherDistances,
                legCosts: original.legCosts, shipments: original.shipments, depot: original.depot,
                ticksPerMinute: original.ticksPerMinute)
        else {
            problem = original
            self.plan = plan
            return
        }
        problem = seated
        var taken: [Int: Int] = [:]
        let routes = plan.routes.map { route in
            route.map { stop in
                guard let places = seats[stop.task] else { return stop }
                let number = taken[stop.task, default: 0]
                taken[stop.task] = number + 1
                return Plan.Stop(task: places[number], start: stop.start)
            }
        }
        self.plan = Plan(checkedRoutes: routes, depotVisits: plan.depotVisits, of: seated)
    }

    /// The orders of a search in the tasks of the original problem, the depot taken out.
    func outcome(_ best: BestPlan, iterations: Int) -> SearchOutcome {
        let depot = problem.tables.depot
        var visits: [Int: Int] = [:]
        for (shift, order) in best.orders.enumerated() {
            if let visit = order.firstIndex(of: depot) { visits[shift] = visit }
        }
        func original<Value>(_ values: [[Value]]) -> [[Value]] {
            values.enumerated().map { shift, list in
                list.enumerated().filter { best.orders[shift][$0.offset] != depot }.map(\.element)
            }
        }
        let starts = best.starts.map { original($0) }
        return SearchOutcome(
            orders: original(best.orders).map { $0.map { taskOf[$0] } }, iterations: iterations, depotVisits: visits,
            starts: starts)
    }
}
