/// Where tasks that belong together go, and what that costs.
struct TiedPlace {
    /// One stop, to be inserted after those before it in the list.
    struct Stop {
        var task: Int
        var shift: Int
        var after: Int
        var standing: Int
        var start: Tick
    }

    var cost: Int
    var stops: [Stop] = []
}

extension SearchState {
    /// Looks for the cheapest place of a task that is not placed alone, or needs something from van or depot.
    mutating func lookForTied(_ u: Int, below limit: Int, onlyTouched: Bool, _ dice: inout Xoshiro) -> TiedPlace {
        var best = TiedPlace(cost: limit)
        guard release(u) else { return best }
        switch space.bonds?.kind[u] ?? .alone {
        case .alone: lookAlone(u, onlyTouched: onlyTouched, &best, &dice)
        case .crew: lookForCrew(u, &best, &dice)
        case .shipment: lookForShipment(u, onlyTouched: onlyTouched, &best, &dice)
        }
        return best
    }

    /// Sets the moment before which a task and its mates may not start; false while something they wait for is not
    /// planned.
    private func release(_ u: Int) -> Bool {
        guard let bonds = space.bonds else { return true }
        let members = bonds.mates[u].isEmpty ? [u] : bonds.mates[u]
        var earliest = -Tick.never
        for member in members {
            for before in bonds.predecessors[member] {
                guard shiftOf[before.task] >= 0 else { return false }
                earliest = max(earliest, anchoredEnd[before.task] + before.lag)
            }
        }
        for member in members { space.clock.release[member] = earliest }
        return true
    }

    /// Whether a shift may be tried: it was opened by this iteration, or anything goes; and its technician is the one
    /// who did the work before, where that is asked for.
    func mayTry(_ shift: Int, for u: Int, onlyTouched: Bool) -> Bool {
        guard journal.touchedIndex[shift] >= 0 || (!onlyTouched && journal.hasRoom) else { return false }
        guard let bonds = space.bonds else { return true }
        let technician = space.problem.shifts[shift].technician
        return bonds.predecessors[u].allSatisfy { before in
            !before.isSameTechnician || space.problem.shifts[Int(shiftOf[before.task])].technician == technician
        }
    }

    /// The legs to and from a place between stop k of a route and the next.
    @inline(__always)
    func legs(_ place: Int, after k: Int, _ view: RouteView, _ shift: Int) -> (into: Tick, out: Tick) {
        let scale = space.tables.travelScale[shift]
        return (
            scale(space.travel.reaching(place, from: Int(view.place[k]), on: shift)),
            scale(space.travel.leaving(place, to: Int(view.place[k &+ 1]), on: shift))
        )
    }

    /// Writes a route with one more stop into another view.
    @inline(__always)
    func write(_ u: Int, after k: Int, of view: RouteView, _ count: Int, into other: RouteView, _ shift: Int) {
        let legs = legs(Int(space.tables.place[u]), after: k, view, shift)
        other.copyStops(of: view, count: count)
        other.insert(u, after: k, count: count, inLeg: legs.into, outLeg: legs.out, space.tables)
    }

    /// What a route costs more than it does now, nil when it would break a rule of time.
    func extraCost(_ view: RouteView, _ count: Int, _ shift: Int) -> Int? {
        let result = figures.compute(view, count: count, shift: shift)
        guard result.isSound else { return nil }
        let opening = counts[shift] == 0 ? space.costs.opening[shift] : 0
        return space.costs.travel(result.travel, on: shift) - space.costs.travel(Int(travel[shift]), on: shift)
            + result.timedCost - timedCost[shift] + opening
    }

    /// The extra travel of a stop, as a bound on its cost.
    @inline(__always)
    func detourCost(_ u: Int, after k: Int, _ view: RouteView, _ shift: Int) -> Int {
        let legs = legs(Int(space.tables.place[u]), after: k, view, shift)
        return space.costs.travel(Int(legs.into &+ legs.out &- view.leg[k]), on: shift)
    }

    /// One improving place in thirty-two is overlooked.
    private static let blinks: UInt32 = 32

    private func lookAlone(_ u: Int, onlyTouched: Bool, _ best: inout TiedPlace, _ dice: inout Xoshiro) {
        let candidates = space.candidates
        let isAnchored = space.bonds?.isAnchored[u] ?? false
        for c in Int(candidates.first[u])..<Int(candidates.first[u + 1]) {
            let shift = Int(candidates.shift[c])
            guard mayTry(shift, for: u, onlyTouched: onlyTouched), hasTaskLeft(shift) else { continue }
            let view = route(shift)
            let count = Int(counts[shift])
            let standing = candidates.standing[c]
            let canFetch = space.problem.supplies?.hasDepot == true && !goesByDepot(shift)
            for k in min(Int(space.firstOpen[shift]), count)...count {
                guard standing + detourCost(u, after: k, view, shift) < best.cost else { continue }
                write(u, after: k, of: view, count, into: trial, shift)
                guard let extra = extraCost(trial, count + 1, shift), standing + extra < best.cost,
                    !dice.chance(Self.blinks)
                else { continue }
                let start = isAnchored ? trial.start[k + 1] : RouteClock.free
                let stop = TiedPlace.Stop(task: u, shift: shift, after: k, standing: standing, start: start)
                if space.problem.supplies?.holds(trial, count: count + 1, shift) ?? true {
                    best = TiedPlace(cost: standing + extra, stops: [stop])
                } else if canFetch {
                    lookByDepot(stop, isAnchored: isAnchored, count + 1, &best)
                }
            }
        }
    }

    /// The trial route lacks something: the cheapest visit to the depot before the stop.
    private func lookByDepot(_ stop: TiedPlace.Stop, isAnchored: Bool, _ count: Int, _ best: inout TiedPlace) {
        let depot = space.tables.depot
        let shift = stop.shift
        for j in Int(space.firstOpen[shift])...max(Int(space.firstOpen[shift]), stop.after) {
            write(depot, after: j, of: trial, count, into: second, shift)
            guard let extra = extraCost(second, count + 1, shift), stop.standing + extra < best.cost,
                space.problem.supplies?.holds(second, count: count + 1, shift) ?? true
            else { continue }
            var fetched = stop
            if isAnchored { fetched.start = second.start[stop.after + 2] }
            let visit = TiedPlace.Stop(task: depot, shift: shift, after: j, standing: 0, start: RouteClock.free)
            best = TiedPlace(cost: stop.standing + extra, stops: [fetched, visit])
        }
    }

    /// Pickup and delivery on one route, the pickup first.
    private func lookForShipment(_ u: Int, onlyTouched: Bool, _ best: inout TiedPlace, _ dice: inout Xoshiro) {
        guard let bonds = space.bonds else { return }
        let delivery = bonds.mates[u][1]
        let candidates = space.candidates
        for c in Int(candidates.first[u])..<Int(candidates.first[u + 1]) {
            let shift = Int(candidates.shift[c])
            guard mayTry(shift, for: u, onlyTouched: onlyTouched),
                Int(counts[shift]) + 2 <= Int(space.tables.taskLimit[shift]) + (goesByDepot(shift) ? 1 : 0),
                let there = standingCost(delivery, on: shift)
            else { continue }
            let standing = candidates.standing[c] + there
            let count = Int(counts[shift])
            let view = route(shift)
            for k in min(Int(space.firstOpen[shift]), count)...count {
                write(u, after: k, of: view, count, into: trial, shift)
                guard
                    space.clock.label(trial, count: count + 1, shift: shift) || space.tables.heavyBreaks != nil,
                    !dice.chance(Self.blinks)
                else { continue }
                lookForDelivery(delivery, of: u, after: k, shift, candidates.standing[c], standing, &best)
            }
        }
    }

    private func lookForDelivery(
        _ delivery: Int, of u: Int, after k: Int, _ shift: Int, _ own: Int, _ standing: Int, _ best: inout TiedPlace
    ) {
        let count = Int(counts[shift]) + 1
        var way = 0
        for i in 0...count { way += Int(trial.leg[i]) }
        let sofar = standing + space.costs.travel(way - Int(travel[shift]), on: shift)
        for j in (k + 1)...count {
            guard sofar + detourCost(delivery, after: j, trial, shift) < best.cost else { continue }
            let legs = legs(Int(space.tables.place[delivery]), after: j, trial, shift)
            let start = space.clock.startIfInserted(
                delivery, after: j, in: trial, count: count, shift: shift, inLeg: legs.into, outLeg: legs.out)
            guard start < Tick.never else { continue }
            write(delivery, after: j, of: trial, count, into: second, shift)
            guard let extra = extraCost(second, count + 1, shift), standing + extra < best.cost,
                space.problem.supplies?.holds(second, count: count + 1, shift) ?? true
            else { continue }
            let anchored = space.bonds?.isAnchored
            best = TiedPlace(
                cost: standing + extra,
                stops: [
                    TiedPlace.Stop(
                        task: u, shift: shift, after: k, standing: own,
                        start: anchored?[u] == true ? second.start[k + 1] : RouteClock.free),
                    TiedPlace.Stop(
                        task: delivery, shift: shift, after: j, standing: standing - own,
                        start: anchored?[delivery] == true ? second.start[j + 1] : RouteClock.free),
                ])
        }
    }

    /// Puts tasks where they were found to fit.
    mutating func put(_ u: Int, at place: TiedPlace) {
        for stop in place.stops {
            touch(stop.shift)
            let before = routeCost(stop.shift)
            let view = route(stop.shift)
            let legs = legs(Int(space.tables.place[stop.task]), after: stop.after, view, stop.shift)
            view.insert(
                stop.task, after: stop.after, count: Int(counts[stop.shift]), inLeg: legs.into, outLeg: legs.out,
                space.tables)
            counts[stop.shift] += 1
            shiftOf[stop.task] = Int32(stop.shift)
            if stop.task != space.tables.depot {
                journal.note(-(stop.task + 1))
                standing[stop.task] = stop.standing
                anchor(stop)
            }
            _ = refresh(stop.shift)
            cost += routeCost(stop.shift) - before + stop.standing
        }
        stopWaiting(u)
        cost -= space.costs.unplanned[u]
    }

    private mutating func anchor(_ stop: TiedPlace.Stop) {
        guard stop.start != RouteClock.free, let bonds = space.bonds else { return }
        let u = stop.task
        journal.noteAnchor(u, kept: space.clock.kept[u], end: anchoredEnd[u])
        space.clock.kept[u] = stop.start
        let stay = space.tables.stay(u, on: stop.shift)
        anchoredEnd[u] = stop.start + stay
        let leader = bonds.leader(of: u)
        guard leader != u else { return }
        journal.noteAnchor(leader, kept: space.clock.kept[leader], end: anchoredEnd[leader])
        anchoredEnd[leader] = max(anchoredEnd[leader], stop.start + stay)
    }

    /// What a task costs on a shift whenever it starts; nil where it may not go.
    func standingCost(_ u: Int, on shift: Int) -> Int? {
        let candidates = space.candidates
        for c in Int(candidates.first[u])..<Int(candidates.first[u + 1]) where Int(candidates.shift[c]) == shift {
            return candidates.standing[c]
        }
        return nil
    }
}
