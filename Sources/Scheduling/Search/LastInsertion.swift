/// What a search leaves without a place is tried once more before anything is said of it: on every shift, and in the place
/// of work that finds another. A short search, or one that was stopped, has not looked everywhere.
struct LastInsertion {
    let task: SearchTask

    /// Shifts, cheapest first, on which other work may give way, and how much work at most may.
    private static let shifts = 16
    private static let work = 2000

    /// The plan with what else fits, tasks that are tied to others or need a depot aside.
    func completed(_ plan: Plan, goOn: () -> Bool) -> Plan {
        let problem = task.problem
        let waiting = plan.unplanned.filter { isOpen($0) }
        guard !waiting.isEmpty, plan.depotVisits.isEmpty, problem.isBonded.allSatisfy({ !$0 }),
            problem.shipments.isEmpty, problem.depot == nil, goOn()
        else { return plan }
        let filled = inserted(waiting, into: plan, goOn)
        let left = filled.unplanned.filter { isOpen($0) }
        // Where the number of changes is limited nothing that has a place leaves it.
        return left.isEmpty || task.changes != nil || !goOn() ? filled : exchanged(left, in: filled, goOn)
    }

    private func isOpen(_ u: Int) -> Bool {
        (task.movable?.contains(u) ?? true) && !task.problem.tasks[u].started
    }

    private func inserted(_ waiting: [Int], into plan: Plan, _ goOn: () -> Bool) -> Plan {
        let space = SearchSpace(
            task.problem, policy: task.policy, plan: plan, movable: Set(waiting), candidates: .max, goOn: goOn)
        var state = SearchState(space)
        var insertion = RegretInsertion(space, seed: task.seed)
        _ = insertion.run(&state) { _, _ in goOn() }
        return plan.with(BestPlan(state).orders, of: task.problem)
    }

    /// Work gives its place to what waits if it finds another and the plan becomes better.
    private func exchanged(_ waiting: [Int], in plan: Plan, _ goOn: () -> Bool) -> Plan {
        let problem = task.problem
        let near = SearchSpace(
            problem, policy: task.policy, plan: plan, movable: Set(waiting), candidates: Self.shifts, goOn: goOn)
        var movable = Set(waiting)
        for u in waiting {
            for c in Int(near.candidates.first[u])..<Int(near.candidates.first[u + 1]) {
                for stop in plan.routes[Int(near.candidates.shift[c])]
                where movable.count < waiting.count + Self.work && task.mayMove(stop.task) {
                    movable.insert(stop.task)
                }
            }
        }
        guard movable.count > waiting.count, goOn() else { return plan }
        let space = SearchSpace(problem, policy: task.policy, plan: plan, movable: movable, goOn: goOn)
        var state = SearchState(space)
        var dice = Xoshiro(seed: task.seed)
        var work = Work(tasks: problem.tasks.count, in: space.arena)
        let mostDearFirst = waiting.sorted { (-space.costs.unplanned[$0], $0) < (-space.costs.unplanned[$1], $1) }
        for u in mostDearFirst {
            if !goOn() { break }
            state.exchange(u, among: Self.shifts, &work, &dice)
        }
        return plan.with(BestPlan(state).orders, of: problem)
    }
}

extension SearchTask {
    /// Whether a placed task may be moved.
    func mayMove(_ u: Int) -> Bool { (movable?.contains(u) ?? true) && problem.tasks[u].mayMove }
}

extension Plan {
    /// Other orders of work; routes whose order is as before keep their starts, the others start as early as they can.
    func with(_ orders: [[Int]], of problem: Problem) -> Plan {
        let timetables = Timetables(of: self, in: problem)
        let all = orders.indices.map { shift -> [Stop] in
            if orders[shift] == order(on: shift) { return routes[shift] }
            return timetables.timetable(of: orders[shift], on: shift).stops.map { Stop(task: $0.task, start: $0.start) }
        }
        return Plan(checkedRoutes: all, of: problem)
    }
}

extension SearchState {
    /// Puts a waiting task on one of its cheapest shifts in the place of one that goes elsewhere, if that makes the plan
    /// better.
    mutating func exchange(_ u: Int, among shifts: Int, _ work: inout Work, _ dice: inout Xoshiro) {
        let candidates = space.candidates
        let stay = space.clock.stay(u, after: -1, shift: 0)
        let end = min(Int(candidates.first[u]) + shifts, Int(candidates.first[u + 1]))
        for c in Int(candidates.first[u])..<max(end, Int(candidates.first[u])) {
            let shift = Int(candidates.shift[c])
            let view = route(shift)
            let others = (0..<Int(counts[shift])).map { Int(view.task[$0 + 1]) }.filter { space.isMovable[$0] != 0 }
            for v in others where room[shift] + space.clock.stay(v, after: -1, shift: shift) >= stay {
                if exchange(u, at: c, with: v, &work, &dice) { return }
            }
        }
    }

    private mutating func exchange(
        _ u: Int, at c: Int, with v: Int, _ work: inout Work, _ dice: inout Xoshiro
    ) -> Bool {
        let (before, jointBefore) = (cost, joint)
        let candidates = space.candidates
        journal.clear()
        work.clear()
        guard takeOff(v, &work) else {
            rollBack(to: before, jointBefore)
            return false
        }
        var place = BestPlace(cost: space.costs.unplanned[u])
        lookForPlace(
            of: u, on: Int(candidates.shift[c]), standing: candidates.standing[c], &place, &dice, blinks: 0)
        if place.shift >= 0 {
            put(u, at: place)
            var other = BestPlace(cost: space.costs.unplanned[v])
            for c in Int(candidates.first[v])..<Int(candidates.first[v + 1]) {
                lookForPlace(
                    of: v, on: Int(candidates.shift[c]), standing: candidates.standing[c], &other, &dice, blinks: 0)
            }
            if other.shift >= 0 {
                put(v, at: other)
                weighTogether()
                if total < before + jointBefore {
                    journal.clear()
                    return true
                }
            }
        }
        rollBack(to: before, jointBefore)
        return false
    }
}
