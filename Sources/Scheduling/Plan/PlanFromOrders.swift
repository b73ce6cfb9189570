extension Plan {
    /// A plan from orders of work alone: every start as early as its route allows, and as it is now where others rely on it.
    public init(orders: [[Int]], of problem: Problem) throws(PlanFault) {
        let unscheduled = orders.enumerated().map { shift, order in
            order.map { task in Stop(task: task, start: problem.heldStart(of: task, on: shift) ?? 0) }
        }
        let checked = try Plan(routes: unscheduled, of: problem)
        let timetables = Timetables(of: checked, in: problem)
        let routes = orders.indices.map { shift in
            orders[shift].isEmpty ? [] : timetables[shift].stops.map { Stop(task: $0.task, start: $0.start) }
        }
        try self.init(routes: routes, of: problem)
    }
}

extension Problem {
    /// The start a task keeps on the shift where it stands now.
    fileprivate func heldStart(of task: Int, on shift: Int) -> Tick? {
        guard tasks.indices.contains(task), let current = tasks[task].current, current.shift == shift else {
            return nil
        }
        return current.start
    }
}
