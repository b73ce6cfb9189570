extension DaySearch {
    /// Orders the work by one of six orders, ties at random: anything, the dear, the choosy, the dear for their length,
    /// the remote, the narrow.
    mutating func sortWork() {
        let draw = dice.below(13)
        let order = draw < 2 ? 0 : draw < 6 ? 1 : draw < 7 ? 2 : draw < 11 ? 3 : draw < 12 ? 4 : 5
        let rank = map.ranks + order &* map.jobs
        var i = 0
        while i < workCount {
            let job = work[i]
            let key = (Int(rank[Int(job)]) &+ 1 << 31) << 24 | Int(dice.bits() >> 8)
            var j = i &- 1
            while j >= 0 && sortKeys[j] > key {
                sortKeys[j &+ 1] = sortKeys[j]
                work[j &+ 1] = work[j]
                j &-= 1
            }
            sortKeys[j &+ 1] = key
            work[j &+ 1] = job
            i &+= 1
        }
    }

    /// Puts each job where it is cheapest, if that is cheaper than leaving it out. What this iteration took off tries
    /// all its shifts, what waited before only the routes touched.
    mutating func recreate() {
        let candidates = map.candidates
        var i = 0
        while i < workCount {
            let job = Int(work[i])
            i &+= 1
            var best = DayPlace(cost: map.weight[job])
            // Once all changes are used up, placed work goes back to its technician's day.
            let stays = isLimited && map.candidates.isPlaced(job) && changes > changesAllowed
            if isRemoved[job] != 0 && isScheduled {
                lookAmongCandidates(of: job, stays: stays, &best)
            } else if isScheduled {
                lookAmongTouched(for: job, stays: stays, &best)
            } else if isRemoved[job] != 0 {
                var c = Int(candidates.first[job])
                let end = Int(candidates.first[job &+ 1])
                while c < end {
                    let r = Int(candidates.shift[c])
                    if isMine[r] != 0 && !(stays && candidates.isAway(job, on: r)) {
                        lookForPlace(of: job, on: r, candidates.standing[c], &best)
                    }
                    c &+= 1
                }
            } else {
                var t = 0
                while t < journal.touchedCount {
                    let r = Int(journal.touched[t])
                    let standing = candidates.standing(job, on: r)
                    if standing >= 0 && !(stays && candidates.isAway(job, on: r)) {
                        lookForPlace(of: job, on: r, standing, &best)
                    }
                    t &+= 1
                }
            }
            if best.shift >= 0 { put(job, at: best) }
        }
    }

    /// Looks through a route for a place cheaper than the best so far. A route without the time, and a place with a
    /// longer detour than there is time for, are passed over without looking at the labels.
    @inline(__always)
    mutating func lookForPlace(of job: Int, on r: Int, _ standing: Int32, _ best: inout DayPlace) {
        let count = Int(counts[r])
        let service = map.service[job]
        let spare = free[r] &- service
        if spare < 0 { return }
        let shift = map.shifts[r]
        if count >= Int(shift.limit) || count &+ 3 > map.stride { return }
        let base = count == 0 ? standing &+ shift.opening : standing
        var limit = min(best.cost &- base, spare &+ 1)
        if limit <= 0 { return }
        let window = job &* map.days &+ Int(shift.day)
        let (opens, closes) = (map.opens[window], map.closes[window])
        let row = map.travel.part(from: Int(map.placeOf[job]) &* map.places, count: map.places)
        let inward = map.drives.inward + Int(map.placeOf[job]) &* map.drives.toStride
        let route = stops.part(from: r &* map.stride, count: map.stride)
        var inLeg = Int32(map.travel[Int(route[0].place) &* map.places &+ Int(map.placeOf[job])])
        var k = 0
        while k <= count {
            let here = route[k]
            if here.ready > closes && here.readyRested > closes { break }
            let next = route[k &+ 1]
            let outLeg = Int32(row[Int(next.place)])
            let detour = inLeg &+ outLeg &- here.leg
            if detour < limit {
                if fits(opens, closes, service, inLeg, outLeg, here, next, shift) && !blinks() {
                    best = DayPlace(cost: detour &+ base, shift: r, after: k, standing: standing)
                    limit = detour
                }
            }
            inLeg = Int32(inward[Int(next.place) &* map.drives.fromStride])
            k &+= 1
        }
    }
}
