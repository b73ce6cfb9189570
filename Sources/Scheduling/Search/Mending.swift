/// Days that break their rules as they stand, because somebody put a visit there against them or the day has changed since,
/// are opened for the search: what may move gives way until the rest keeps the rules, and is placed again.
extension SearchTask {
    /// The plan with as few free visits taken off broken days as needed. Where what may not move breaks the rules by
    /// itself, only the free visits that lie across it leave.
    var mendedPlan: Plan {
        let timetables = Timetables(of: plan, in: problem)
        var routes = plan.routes
        for shift in problem.shifts.indices where isBroken(shift, timetables) {
            let route = plan.routes[shift]
            let fixed = route.map { !mayMove($0.task) }
            guard fixed.contains(false) else { continue }
            let held = zip(route, fixed).filter { $0.1 }.map(\.0)
            if timetables.timetable(of: held.map(\.task), on: shift).fits {
                routes[shift] = fitting(route, fixed, on: shift, timetables)
            } else {
                routes[shift] = route.filter { stop in
                    !mayMove(stop.task) || !held.contains { overlap(stop, $0, on: shift) }
                }
            }
        }
        return routes == plan.routes ? plan : Plan(checkedRoutes: routes, depotVisits: plan.depotVisits, of: problem)
    }

    private func isBroken(_ shift: Int, _ timetables: Timetables) -> Bool {
        guard !plan.routes[shift].isEmpty, plan.depotVisits[shift] == nil else { return false }
        let there = problem.shifts[shift]
        guard !there.isLocked, !there.isAbsent else { return false }
        return !timetables[shift].fits
    }

    /// What is held and, in turn, each free visit that the others leave room for.
    private func fitting(_ route: [Plan.Stop], _ fixed: [Bool], on shift: Int, _ timetables: Timetables) -> [Plan.Stop]
    {
        var isKept = fixed
        for index in route.indices where !fixed[index] {
            isKept[index] = true
            let order = zip(route, isKept).filter { $0.1 }.map(\.0.task)
            isKept[index] = timetables.timetable(of: order, on: shift).fits
        }
        return zip(route, isKept).filter { $0.1 }.map(\.0)
    }

    private func overlap(_ one: Plan.Stop, _ other: Plan.Stop, on shift: Int) -> Bool {
        func end(_ stop: Plan.Stop) -> Tick { stop.start + problem.tables.stay(stop.task, on: shift) }
        return one.start < end(other) && other.start < end(one)
    }
}
