extension SearchState {
    /// What belongs to tasks that have left the plan leaves it too; false when the rest of a route would break its
    /// rules, or the iteration has touched too many routes.
    mutating func removeTied(_ work: inout Work) -> Bool {
        guard let bonds = space.bonds else { return true }
        var i = 0
        while i < journal.moveCount {
            let u = abs(Int(journal.moves[i])) - 1
            i += 1
            for v in bonds.tied(to: u) where shiftOf[v] >= 0 {
                let shift = Int(shiftOf[v])
                guard journal.touchedIndex[shift] >= 0 || journal.hasRoom else { return false }
                touch(shift)
                guard takeOff(v, from: shift) else { return false }
                leavePlan(v, &work)
            }
        }
        return true
    }

    /// Books a task that was taken off its route.
    @inline(__always)
    mutating func leavePlan(_ v: Int, _ work: inout Work) {
        wait(v)
        journal.note(v &+ 1)
        cost &+= space.costs.unplanned[v] &- standing[v]
        guard let bonds = space.bonds else { return work.add(v, wasPlanned: true) }
        if bonds.leader(of: v) == v { work.add(v, wasPlanned: true) }
        if bonds.isAnchored[v], space.problem.tasks[v].fixedStart == nil {
            journal.noteAnchor(v, kept: space.clock.kept[v], end: anchoredEnd[v])
            space.clock.kept[v] = RouteClock.free
        }
    }

    /// Takes one stop off a route; false when the rest breaks its rules.
    private mutating func takeOff(_ v: Int, from shift: Int) -> Bool {
        let view = route(shift)
        let count = Int(counts[shift])
        let before = routeCost(shift)
        guard let position = (1...count).first(where: { Int(view.task[$0]) == v }) else { return false }
        for k in position...count {
            view.task[k] = view.task[k + 1]
            view.place[k] = view.place[k + 1]
            if k > position { view.leg[k - 1] = view.leg[k] }
        }
        let leg = space.travel.leaving(Int(view.place[position - 1]), to: Int(view.place[position]), on: shift)
        view.leg[position - 1] = space.tables.travelScale[shift](leg)
        counts[shift] -= 1
        if counts[shift] == 0 { view.leg[0] = 0 }
        let isSound = refresh(shift)
        cost += routeCost(shift) - before
        return isSound
    }

    /// A visit to the depot that nobody needs any more is dropped from the routes this iteration has touched.
    mutating func dropNeedlessDepots() -> Bool {
        let depot = space.tables.depot
        guard depot >= 0, let supplies = space.problem.supplies else { return true }
        for i in 0..<journal.touchedCount {
            let shift = Int(journal.touched[i])
            guard goesByDepot(shift) else { continue }
            let view = route(shift)
            let others = (1...Int(counts[shift])).map { Int(view.task[$0]) }.filter { $0 != depot }
            guard supplies.fault(count: others.count, shift, task: { others[$0] }) == nil else { continue }
            guard takeOff(depot, from: shift) else { return false }
        }
        return true
    }
}
