extension SearchState {
    /// Places the work task by task, each where it is cheapest now. Tasks that waited before mostly try only the routes
    /// this iteration has opened up; with `widely` they try all their shifts, and everyone may be placed at a loss: two
    /// tasks in a far town can be worth the way when neither is alone.
    mutating func recreate(_ work: inout Work, widely: Bool, blinks: UInt32, _ dice: inout Xoshiro) {
        work.sort(space, &dice)
        var rounds = space.bonds == nil ? 1 : 3
        while rounds > 0 {
            rounds &-= 1
            let before = waitingCount
            placeOnce(work, widely: widely, blinks: blinks, &dice)
            if waitingCount == before { break }
        }
    }

    /// Each task of the work that still waits, once.
    private mutating func placeOnce(_ work: Work, widely: Bool, blinks: UInt32, _ dice: inout Xoshiro) {
        let candidates = space.candidates
        var i = 0
        while i < work.count {
            let u = Int(work.tasks[i])
            i &+= 1
            if shiftOf[u] >= 0 { continue }
            if space.isPlacedAlone[u] == 0 {
                let limit = widely ? 2 &* space.costs.unplanned[u] : space.costs.unplanned[u]
                let place = lookForTied(u, below: limit, onlyTouched: false, &dice)
                if !place.stops.isEmpty { put(u, at: place) }
                continue
            }
            let onlyTouched = !widely && !work.wasPlanned(u)
            var best = BestPlace(cost: widely ? 2 &* space.costs.unplanned[u] : space.costs.unplanned[u])
            var c = Int(candidates.first[u])
            let end = Int(candidates.first[u &+ 1])
            while c < end {
                let shift = Int(candidates.shift[c])
                let isTouched = journal.touchedIndex[shift] >= 0
                if isTouched || (!onlyTouched && journal.hasRoom) {
                    lookForPlace(
                        of: u, on: shift, standing: candidates.standing[c], &best, &dice, blinks: blinks)
                }
                c &+= 1
            }
            if best.shift >= 0 { put(u, at: best) }
        }
    }
}
