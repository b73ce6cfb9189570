extension SearchState {
    /// Takes strings of neighbouring tasks off their routes and collects them, with waiting tasks nearby, as work to
    /// place; false when what is left of a route would break its rules.
    mutating func ruin(_ size: RuinSize, _ neighbours: Neighbours, _ work: inout Work, _ dice: inout Xoshiro) -> Bool {
        work.clear()
        let seed = pickSeed(size, &dice)
        var strings = stringCount(size, &dice)
        var waitingLeft = size.waitingTried
        if !visit(seed, size, &strings, &waitingLeft, &work, &dice) { return false }
        let near = neighbours.of(seed)
        var i = 0
        while i < near.count && (strings > 0 || waitingLeft > 0) {
            if !visit(Int(near[i]), size, &strings, &waitingLeft, &work, &dice) { return false }
            i &+= 1
        }
        if space.bonds != nil && !removeTied(&work) { return false }
        return dropNeedlessDepots()
    }

    @inline(__always)
    private func pickSeed(_ size: RuinSize, _ dice: inout Xoshiro) -> Int {
        if waitingCount > 0 && dice.chance(size.waitingSeedChance) { return Int(waiting[dice.below(waitingCount)]) }
        return space.tasks[dice.below(space.tasks.count)]
    }

    @inline(__always)
    private func stringCount(_ size: RuinSize, _ dice: inout Xoshiro) -> Int {
        1 &+ dice.below(max(1, 4 * size.averageRemoved / (1 + size.longestString)))
    }

    /// A waiting task joins the work; the route of a planned one loses a string around it, once per iteration.
    @inline(__always)
    private mutating func visit(
        _ u: Int, _ size: RuinSize, _ strings: inout Int, _ waitingLeft: inout Int, _ work: inout Work,
        _ dice: inout Xoshiro
    ) -> Bool {
        let shift = Int(shiftOf[u])
        if shift < 0 {
            if waitingLeft > 0 && waitingIndex[u] >= 0 && !work.holds(u) {
                waitingLeft &-= 1
                work.add(u, wasPlanned: false)
            }
            return true
        }
        guard strings > 0, journal.touchedIndex[shift] < 0, journal.hasRoom else { return true }
        strings &-= 1
        return removeString(around: u, from: shift, size, &work, &dice)
    }

    private mutating func removeString(
        around u: Int, from shift: Int, _ size: RuinSize, _ work: inout Work, _ dice: inout Xoshiro
    ) -> Bool {
        let count = Int(counts[shift])
        let view = route(shift)
        var position = 1
        while Int(view.task[position]) != u { position &+= 1 }
        let length = 1 &+ dice.below(min(count, size.longestString))
        var kept = 0
        if length > 1 && length < count && dice.chance(size.splitChance) {
            kept = 1
            while length &+ kept < count && dice.chance(512) { kept &+= 1 }
        }
        let whole = length &+ kept
        let low = max(1, position &- whole &+ 1)
        let high = min(position, count &- whole &+ 1)
        let from = low &+ dice.below(high &- low &+ 1)
        let keptFrom = kept == 0 ? Int.max : from &+ 1 &+ dice.below(max(1, length &- 1))
        touch(shift)
        return remove(from: from, upTo: from &+ whole, keeping: keptFrom, kept, of: shift, &work)
    }

    /// Takes one planned task off its route; false when the route does not keep its rules without it.
    mutating func takeOff(_ u: Int, _ work: inout Work) -> Bool {
        let shift = Int(shiftOf[u])
        let view = route(shift)
        var position = 1
        while Int(view.task[position]) != u { position &+= 1 }
        touch(shift)
        return remove(from: position, upTo: position &+ 1, keeping: Int.max, 0, of: shift, &work)
    }

    /// Removes the movable stops from..<upTo but `kept` of them.
    private mutating func remove(
        from: Int, upTo: Int, keeping keptFrom: Int, _ kept: Int, of shift: Int, _ work: inout Work
    ) -> Bool {
        let view = route(shift)
        let count = Int(counts[shift])
        let before = routeCost(shift)
        let scale = space.clock.tables.travelScale[shift]
        var write = from
        var read = from
        var lastKept = from &- 1
        while read <= count &+ 1 {
            let v = Int(view.task[read])
            let isKept = read >= keptFrom && read &- keptFrom < kept
            if read < upTo && !isKept && space.isMovable[v] != 0 && read > Int(space.firstOpen[shift]) {
                leavePlan(v, &work)
            } else {
                view.task[write] = view.task[read]
                view.place[write] = view.place[read]
                view.leg[write &- 1] =
                    read &- 1 == lastKept
                    ? view.leg[read &- 1]
                    : scale(space.travel.reaching(Int(view.place[write]), from: Int(view.place[write &- 1]), on: shift))
                lastKept = read
                write &+= 1
            }
            read &+= 1
        }
        counts[shift] = Int32(truncatingIfNeeded: write &- 2)
        if counts[shift] == 0 { view.leg[0] = 0 }
        let isSound = refresh(shift)
        cost &+= routeCost(shift) &- before
        return isSound
    }
}
