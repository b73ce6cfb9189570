/// Changing routes and the exact labels that say in constant time whether one more job fits between two stops, with the
/// break taken anywhere a drive or a wait allows.
extension DaySearch {
    @inline(__always)
    func drive(_ from: Int32, _ to: Int32) -> Int32 {
        Int32(map.travel[Int(from) &* map.places &+ Int(to)])
    }

    /// The arrival with the break behind: it was behind before, or it is taken on this drive.
    @inline(__always)
    func rested(_ ready: Int32, _ readyRested: Int32, leg: Int32, _ shift: DayShift) -> Int32 {
        let before = readyRested &+ leg
        return ready <= shift.closes ? min(before, max(ready &+ leg, shift.opens) &+ shift.lasts) : before
    }

    /// Computes legs, labels, free time and timed costs of a route from its places and jobs; the cost follows.
    @inline(__always)
    mutating func relabel(_ r: Int) {
        let shift = map.shifts[r]
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(counts[r])
        free[r] = shift.room &- label(route, count, shift)
        lastVersions[r] &+= 1
        versions[r] = lastVersions[r]
        var times = map.times.mayRunOver[r]
        var away: Int32 = 0
        var k = 1
        while k <= count {
            let job = Int(route[k].job)
            if isLimited && map.candidates.isAway(job, on: r) { away &+= 1 }
            positionOf[job] = Int32(truncatingIfNeeded: k)
            shiftOf[job] = Int32(truncatingIfNeeded: r)
            times |= Int32(map.times.isTimed[job &* map.days &+ Int(shift.day)])
            k &+= 1
        }
        hasTimes[r] = times
        changes &+= Int(away &- changed[r])
        changed[r] = away
        let before = timedCost[r]
        timedCost[r] = times == 0 ? 0 : scheduled(r)
        cost &+= Int(timedCost[r]) &- Int(before)
    }

    /// What the times of a labelled route cost; how its stops are left is noted.
    @inline(__always)
    private mutating func scheduled(_ r: Int) -> Int32 {
        let first = r &* map.stride
        momentVersions[r] = versions[r]
        return map.times.cost(stops + first, Int(counts[r]), r, map.shifts[r], noting: moments + first)
    }

    /// Computes legs and labels of a route; returns the time of its drives and its work.
    @inline(__always)
    func label(_ route: DayStops, _ count: Int, _ shift: DayShift) -> Int32 {
        let day = Int(shift.day)
        route[0].ready = shift.begin
        route[0].readyRested = shift.beginRested
        var busy: Int32 = 0
        var k = 1
        while k <= count {
            let before = route[k &- 1]
            let job = Int(route[k].job)
            let row = job &* map.days &+ day
            let (opens, closes, service) = (map.opens[row], map.closes[row], map.service[job])
            let leg = drive(before.place, route[k].place)
            route[k &- 1].leg = leg
            busy &+= leg &+ service
            let arrival = before.ready &+ leg
            let late = rested(before.ready, before.readyRested, leg: leg, shift)
            route[k].ready = arrival <= closes ? max(arrival, opens) &+ service : DayStop.never
            route[k].readyRested = late <= closes ? max(late, opens) &+ service : DayStop.never
            k &+= 1
        }
        // Who has nothing to do does not drive.
        let home = count == 0 && !shift.isOut ? 0 : drive(route[count].place, route[count &+ 1].place)
        route[count].leg = home
        labelBackward(route, count, shift)
        return busy &+ home
    }

    @inline(__always)
    private func labelBackward(_ route: DayStops, _ count: Int, _ shift: DayShift) {
        let day = Int(shift.day)
        route[count &+ 1].latest = shift.latestUnrested
        route[count &+ 1].latestRested = shift.over
        var k = count
        while k >= 1 {
            let after = route[k &+ 1]
            let job = Int(route[k].job)
            let row = job &* map.days &+ day
            let (opens, closes, service) = (map.opens[row], map.closes[row], map.service[job])
            let leg = route[k].leg
            let last = after.latestRested &- leg &- service
            route[k].latestRested = opens <= last ? min(closes, last) : -DayStop.never
            var departure = after.latest &- leg
            if shift.opens &+ shift.lasts <= after.latestRested {
                departure = max(departure, min(shift.closes, after.latestRested &- shift.lasts &- leg))
            }
            departure &-= service
            route[k].latest = opens <= departure ? min(closes, departure) : -DayStop.never
            k &-= 1
        }
    }

    @inline(__always)
    mutating func touch(_ r: Int) {
        journal.touch(
            r, stops, count: counts[r], free: free[r], times: timedCost[r], version: versions[r],
            changed: changed[r])
    }

    @inline(__always)
    mutating func wait(_ job: Int) {
        waitingIndex[job] = Int32(truncatingIfNeeded: waitingCount)
        waiting[waitingCount] = Int32(truncatingIfNeeded: job)
        waitingCount &+= 1
        shiftOf[job] = -1
        if isLimited && map.candidates.isPlaced(job) { changes &+= 1 }
    }

    @inline(__always)
    mutating func stopWaiting(_ job: Int) {
        let index = Int(waitingIndex[job])
        waitingCount &-= 1
        let last = waiting[waitingCount]
        waiting[index] = last
        waitingIndex[Int(last)] = Int32(truncatingIfNeeded: index)
        waitingIndex[job] = -1
        if isLimited && map.candidates.isPlaced(job) { changes &-= 1 }
    }

    @inline(__always)
    mutating func put(_ job: Int, at place: DayPlace) {
        let r = place.shift
        touch(r)
        let route = stops.part(from: r &* map.stride, count: map.stride)
        let count = Int(counts[r])
        var k = count &+ 1
        while k > place.after {
            route[k &+ 1] = route[k]
            k &-= 1
        }
        route[place.after &+ 1] = DayStop(
            place: map.placeOf[job], job: Int32(truncatingIfNeeded: job), standing: place.standing)
        counts[r] &+= 1
        let timed = timedCost[r]
        relabel(r)
        // What the place cost holds the change of times already.
        cost &-= Int(timedCost[r]) &- Int(timed)
        stopWaiting(job)
        journal.note(-(job &+ 1))
        cost &+= Int(place.cost) &- Int(map.weight[job])
        missed &-= Int(map.weight[job])
        unserved &-= map.rank[job]
    }

    /// Takes the iteration back.
    mutating func undo() {
        var i = journal.moveCount &- 1
        while i >= 0 {
            let move = journal.move(i)
            if move > 0 { stopWaiting(move &- 1) } else { wait(-move &- 1) }
            i &-= 1
        }
        i = 0
        while i < journal.touchedCount {
            let r = journal.restore(i, stops, counts, free, timedCost, versions, changed)
            let route = stops.part(from: r &* map.stride, count: map.stride)
            let day = Int(map.shifts[r].day)
            var times = map.times.mayRunOver[r]
            var k = 1
            while k <= Int(counts[r]) {
                let job = Int(route[k].job)
                shiftOf[job] = Int32(truncatingIfNeeded: r)
                positionOf[job] = Int32(truncatingIfNeeded: k)
                times |= Int32(map.times.isTimed[job &* map.days &+ day])
                k &+= 1
            }
            hasTimes[r] = times
            i &+= 1
        }
    }
}
