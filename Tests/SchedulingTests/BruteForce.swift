import Scheduling

/// Tries every order of every subset on every shift. Feasibility is found by its own walk through all ways of taking
/// breaks; costs are travel and what is left out, so the policy must ask for nothing else.
struct BruteForce {
    let problem: Problem
    let policy: Policy

    /// The least cost of any plan, in ticks of travel.
    func bestCost() -> Int {
        let all = 1 << problem.tasks.count
        let byShift = problem.shifts.indices.map { shift in (0..<all).map { cheapestRoute(of: $0, on: shift) } }
        return best(shift: 0, left: all - 1, byShift)
    }

    private func best(shift: Int, left: Int, _ routes: [[Int?]]) -> Int {
        if shift == routes.count { return members(left).reduce(0) { $0 + unplanned($1) } }
        var best = Int.max
        var subset = left
        while true {
            if let here = routes[shift][subset] {
                best = min(best, here + self.best(shift: shift + 1, left: left & ~subset, routes))
            }
            if subset == 0 { return best }
            subset = (subset - 1) & left
        }
    }

    private func unplanned(_ u: Int) -> Int {
        Int((policy.unplanned * Double(problem.tasks[u].priority) * Double(problem.ticksPerMinute)).rounded())
    }

    private func members(_ subset: Int) -> [Int] { problem.tasks.indices.filter { subset & (1 << $0) != 0 } }

    private func cheapestRoute(of subset: Int, on shift: Int) -> Int? {
        let tasks = members(subset)
        let checker = Checker(problem: problem)
        guard tasks.allSatisfy({ checker.allows($0, on: shift) }) else { return nil }
        var best: Int?
        permute(tasks) { order in
            guard let travel = cost(of: order, on: shift) else { return }
            best = min(best ?? .max, travel)
        }
        return best
    }

    private func permute(_ rest: [Int], _ done: [Int] = [], _ body: ([Int]) -> Void) {
        if rest.isEmpty { return body(done) }
        for u in rest { permute(rest.filter { $0 != u }, done + [u], body) }
    }

    /// Travel of an order of work, nil when it cannot be done.
    func cost(of order: [Int], on shiftIndex: Int) -> Int? {
        if order.isEmpty { return 0 }
        let checker = Checker(problem: problem)
        let shift = problem.shifts[shiftIndex]
        let places = [shift.startPlace] + order.map { problem.tasks[$0].place } + [shift.endPlace]
        let legs = zip(places, places.dropFirst()).map { checker.drive($0, $1, shift) }
        if let limit = shift.limits.tasks, order.count > limit { return nil }
        if let limit = shift.limits.leg, legs.contains(where: { $0 > limit }) { return nil }
        let travel = Int(legs.reduce(0, +))
        if let limit = shift.limits.travel, travel > Int(limit) { return nil }
        return canDo(order, 0, leaving: shift.startPlace, at: shift.earliestStart, taken: 0, shift) ? travel : nil
    }

    private func canDo(_ order: [Int], _ index: Int, leaving place: Int, at now: Tick, taken: Int, _ shift: Shift)
        -> Bool
    {
        let checker = Checker(problem: problem)
        let target = index < order.count ? problem.tasks[order[index]].place : shift.endPlace
        for more in 0...(shift.breaks.count - taken) {
            let pauses = shift.breaks[taken..<(taken + more)]
            let leg = checker.drive(place, target, shift)
            guard let arrival = checker.arrival(leaving: now, drive: leg, breaks: pauses) else { continue }
            if index == order.count {
                let rest = shift.breaks[(taken + more)...]
                if arrival <= shift.latestEnd + shift.overtimeAllowed, rest.allSatisfy({ arrival <= $0.window.closes })
                {
                    return true
                }
                continue
            }
            let task = problem.tasks[order[index]]
            let stay = checker.stay(task, shift, isSamePlace: task.place == place)
            guard let start = earliestStart(of: task, arriving: arrival, staying: stay) else { continue }
            if canDo(order, index + 1, leaving: task.place, at: start + stay, taken: taken + more, shift) {
                return true
            }
        }
        return false
    }

    private func earliestStart(of task: Task, arriving: Tick, staying stay: Tick) -> Tick? {
        if task.lock == .time, let fixed = task.fixedStart { return arriving <= fixed ? fixed : nil }
        let windows = task.windows.isEmpty ? [TimeWindow(-1_000_000, 1_000_000)] : task.windows
        let access = task.access.isEmpty ? [TimeWindow(-1_000_000, 1_000_000)] : task.access
        let starts = windows.flatMap { window in
            access.compactMap { hours -> Tick? in
                var opens = max(window.opens, hours.opens)
                let isPromised = task.promise.map { $0.opens > opens && $0.opens <= min(window.closes, hours.closes) }
                if isPromised == true { opens = task.promise!.opens }
                let start = max(arriving, opens)
                return start <= window.closes && start + stay <= hours.closes ? start : nil
            }
        }
        guard let start = starts.min() else { return nil }
        guard let latest = task.latest else { return start }
        return (latest.measure == .start ? start : start + stay) <= latest.by ? start : nil
    }
}
