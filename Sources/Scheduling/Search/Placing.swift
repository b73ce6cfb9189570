extension SearchState {
    /// Looks through a route for a place cheaper than the best so far. With blinks, one improving place in a hundred is
    /// overlooked (Christiaens and Vanden Berghe 2020): that keeps the search from repeating itself.
    @inline(__always)
    func lookForPlace(
        of u: Int, on shift: Int, standing: Int, _ best: inout BestPlace, _ dice: inout Xoshiro, blinks: UInt32
    ) {
        let tables = space.clock.tables
        let count = Int(counts[shift])
        let base = standing &+ (count == 0 ? space.costs.opening[shift] : 0)
        guard base < best.cost || space.costs.isTimed[u] != 0, hasTaskLeft(shift) else { return }
        let stay = space.clock.stay(u, after: tables.place[u], shift: shift)
        let spare = room[shift] &- stay
        guard spare >= 0 else { return }
        let view = route(shift)
        let scale = tables.travelScale[shift]
        let place = Int(tables.place[u])
        let legLimit = tables.legLimit[shift]
        let homeLimit = tables.homeLimit[shift]
        let mustSchedule =
            timedTasks[shift] != 0 || space.costs.isTimed[u] != 0 || space.costs.isPriced[shift] != 0
            || tables.hasDistances || tables.heavyBreaks != nil
        let isLoaded = space.problem.supplies?.hasLoad[u] ?? 0 != 0
        var k = Int(space.firstOpen[shift])
        while k <= count {
            let inLeg = scale(space.travel.reaching(place, from: Int(view.place[k]), on: shift))
            let outLeg = scale(space.travel.leaving(place, to: Int(view.place[k &+ 1]), on: shift))
            let detour = inLeg &+ outLeg &- view.leg[k]
            var cost = base &+ space.costs.travel(Int(detour), on: shift)
            if cost < best.cost && detour <= spare &+ setupSaved(u, before: k &+ 1, view, shift)
                && max(inLeg, outLeg) <= legLimit && (k > 0 || inLeg <= homeLimit)
                && (k < count || outLeg <= homeLimit)
                && travel[shift] &+ detour <= tables.travelLimit[shift]
            {
                let start = space.clock.startIfInserted(
                    u, after: k, in: view, count: count, shift: shift, inLeg: inLeg, outLeg: outLeg)
                if start < Tick.never && (!isLoaded || loadFits(u, after: k, view, count, shift)) {
                    let mayRunOver =
                        space.costs.mayRunOver[shift] != 0
                        && ends[shift] &+ detour &+ stay > tables.regularEnd[shift]
                    if mustSchedule || mayRunOver {
                        cost &+= timedDifference(of: u, after: k, view, count, shift, inLeg: inLeg, outLeg: outLeg)
                    }
                    if cost < best.cost && (blinks == 0 || !dice.chance(blinks)) {
                        best = BestPlace(cost: cost, shift: shift, after: k, standing: standing)
                    }
                }
            }
            k &+= 1
        }
    }

    /// The set-up the next stop is spared when the task shares its place.
    @inline(__always)
    private func setupSaved(_ u: Int, before k: Int, _ view: RouteView, _ shift: Int) -> Tick {
        let tables = space.clock.tables
        return view.place[k] == tables.place[u] && view.task[k] >= 0
            ? tables.setup[Int(tables.kindRow[shift]) &+ Int(view.task[k])] : 0
    }

    /// What the insertion changes about lateness, promises, preferences and overtime: by scheduling the route that
    /// would result.
    private func timedDifference(
        of u: Int, after k: Int, _ view: RouteView, _ count: Int, _ shift: Int, inLeg: Tick, outLeg: Tick
    ) -> Int {
        trial.copyStops(of: view, count: count)
        trial.insert(u, after: k, count: count, inLeg: inLeg, outLeg: outLeg, space.clock.tables)
        let result = figures.compute(trial, count: count &+ 1, shift: shift)
        return result.isSound ? result.timedCost &- timedCost[shift] : Int.max / 4
    }

    /// Whether the shift may hold one more task; the depot is none.
    @inline(__always)
    func hasTaskLeft(_ shift: Int) -> Bool {
        let limit = space.clock.tables.taskLimit[shift]
        if counts[shift] < limit { return true }
        return counts[shift] == limit && goesByDepot(shift)
    }

    func goesByDepot(_ shift: Int) -> Bool {
        let depot = space.clock.tables.depot
        guard depot >= 0 else { return false }
        return (0..<Int(counts[shift])).contains { Int(route(shift).task[$0 + 1]) == depot }
    }

    private func loadFits(_ u: Int, after k: Int, _ view: RouteView, _ count: Int, _ shift: Int) -> Bool {
        trial.copyStops(of: view, count: count)
        trial.insert(u, after: k, count: count, inLeg: 0, outLeg: 0, space.clock.tables)
        return space.problem.supplies?.holds(trial, count: count + 1, shift) ?? true
    }

    /// Puts a waiting task where it was found to fit.
    @inline(__always)
    mutating func put(_ u: Int, at best: BestPlace) {
        let shift = best.shift
        touch(shift)
        let tables = space.clock.tables
        let view = route(shift)
        let place = Int(tables.place[u])
        let scale = tables.travelScale[shift]
        let before = routeCost(shift)
        let inLeg = scale(space.travel.reaching(place, from: Int(view.place[best.after]), on: shift))
        let outLeg = scale(space.travel.leaving(place, to: Int(view.place[best.after &+ 1]), on: shift))
        view.insert(u, after: best.after, count: Int(counts[shift]), inLeg: inLeg, outLeg: outLeg, tables)
        counts[shift] &+= 1
        _ = refresh(shift)
        stopWaiting(u)
        journal.note(-(u &+ 1))
        shiftOf[u] = Int32(truncatingIfNeeded: shift)
        standing[u] = best.standing
        cost &+= routeCost(shift) &- before &+ best.standing &- space.costs.unplanned[u]
    }
}
