extension Plan {
    /// A plan from orders of work alone: every start as early as its route allows; what others rely on starts as it
    /// does now.
    public init(orders: [[Int]], of problem: Problem) throws(PlanFault) {
        let unscheduled = try Plan(routes: orders.map { $0.map { Stop(task: $0, start: 0) } }, of: problem)
        var kept = KeptStarts(of: nil, in: problem)
        for (shift, order) in orders.enumerated() {
            for u in order where problem.tasks[u].keepsItsStart && problem.tasks[u].current?.shift == shift {
                if let start = problem.tasks[u].current?.start { kept.keep([u: start]) }
            }
        }
        let timetables = Timetables(of: unscheduled, in: problem, keeping: kept)
        let routes = orders.indices.map { shift in
            orders[shift].isEmpty ? [] : timetables[shift].stops.map { Stop(task: $0.task, start: $0.start) }
        }
        self.init(checkedRoutes: routes, of: problem)
    }
}
