/// The cheapest place of a job on a route, remembered with the version of the route it was found for: most routes a job
/// is tried on are the same as the last time it was.
struct DayAdvice: BitwiseCopyable {
    /// The version of the route; 0 for none.
    var version: UInt32 = 0
    /// What the drives and times of the route cost more. Where no place was found, the least that every place costs.
    var cost: Int32 = 0
    /// The stop before the place, -1 where none was found.
    var after: Int32 = -1

    /// Stands for a route without room.
    static let noRoom: Int32 = 1 << 29
}

extension DaySearch {
    /// Looks through all shifts of a job for its cheapest place.
    @inline(__always)
    mutating func lookAmongCandidates(of job: Int, stays: Bool, _ best: inout DayPlace) {
        let candidates = map.candidates
        var c = Int(candidates.first[job])
        let end = Int(candidates.first[job &+ 1])
        while c < end {
            let r = Int(candidates.shift[c])
            if isMine[r] != 0 && !(stays && candidates.isAway(job, on: r)) {
                let standing = candidates.standing[c]
                let base = counts[r] == 0 ? standing &+ map.shifts[r].opening : standing
                let limit = best.cost &- base
                if limit > 0 {
                    var known = advice[c]
                    if known.version != versions[r] || (known.after < 0 && known.cost < limit) {
                        known = cheapestPlace(of: job, on: r, below: limit &+ limit >> 2 &+ map.patience)
                        if remembers { advice[c] = known }
                    }
                    take(known, of: job, base, on: r, standing, &best)
                }
            }
            c &+= 1
        }
    }

    /// The same on the routes this iteration has touched.
    @inline(__always)
    mutating func lookAmongTouched(for job: Int, stays: Bool, _ best: inout DayPlace) {
        var t = 0
        while t < journal.touchedCount {
            let r = Int(journal.touched[t])
            t &+= 1
            let standing = map.candidates.standing(job, on: r)
            if standing < 0 || (stays && map.candidates.isAway(job, on: r)) { continue }
            let base = counts[r] == 0 ? standing &+ map.shifts[r].opening : standing
            let limit = best.cost &- base
            if limit <= 0 { continue }
            take(cheapestPlace(of: job, on: r, below: limit), of: job, base, on: r, standing, &best)
        }
    }

    /// Keeps a place that is better than the best so far; one in a hundred is overlooked for the next best of its route.
    @inline(__always)
    private mutating func take(
        _ found: DayAdvice, of job: Int, _ base: Int32, on r: Int, _ standing: Int32, _ best: inout DayPlace
    ) {
        guard found.after >= 0, found.cost &+ base < best.cost else { return }
        var found = found
        if blinks() {
            found = cheapestPlace(of: job, on: r, below: best.cost &- base, without: found.after)
            if found.after < 0 { return }
        }
        best = DayPlace(cost: found.cost &+ base, shift: r, after: Int(found.after), standing: standing)
    }

    /// The cheapest place of a job on a route whose times may cost something, of those that cost less than the limit.
    /// No place costs less than its detour and the least the job's own times can cost that day, unless being later is
    /// what other stops there wait for.
    private mutating func cheapestPlace(
        of job: Int, on r: Int, below limit: Int32, without overlooked: Int32 = -1
    ) -> DayAdvice {
        var best = DayAdvice(version: versions[r], cost: DayAdvice.noRoom)
        let count = Int(counts[r])
        let service = map.service[job]
        let spare = free[r] &- service
        let shift = map.shifts[r]
        if spare < 0 || count >= Int(shift.limit) || count &+ 3 > map.stride { return best }
        best.cost = limit
        let window = job &* map.days &+ Int(shift.day)
        let (opens, closes) = (map.opens[window], map.closes[window])
        let times = hasTimes[r] | Int32(map.times.isTimed[window])
        let floor = map.times.floor[window] &- (hasTimes[r] & DayTimes.early != 0 ? timedCost[r] : 0)
        var bound = min(limit &- floor, spare &+ 1)
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
            if detour < bound && k != Int(overlooked)
                && fits(opens, closes, service, inLeg, outLeg, here, next, shift)
            {
                let visit = DayVisit(job: job, opens: opens, closes: closes, inLeg: inLeg, outLeg: outLeg)
                let more = times == 0 ? 0 : timedDifference(visit, on: r, after: k, below: best.cost &- detour)
                if detour &+ more < best.cost {
                    best.cost = detour &+ more
                    best.after = Int32(truncatingIfNeeded: k)
                    bound = min(bound, best.cost &- floor)
                }
            }
            inLeg = Int32(inward[Int(next.place) &* map.drives.fromStride])
            k &+= 1
        }
        return best
    }

    /// Whether a job fits between two stops, by their labels.
    @inline(__always)
    func fits(
        _ opens: Int32, _ closes: Int32, _ service: Int32, _ inLeg: Int32, _ outLeg: Int32, _ here: DayStop,
        _ next: DayStop, _ shift: DayShift
    ) -> Bool {
        let arrival = here.ready &+ inLeg
        let late = rested(here.ready, here.readyRested, leg: inLeg, shift)
        let ready = arrival <= closes ? max(arrival, opens) &+ service : DayStop.never
        let readyRested = late <= closes ? max(late, opens) &+ service : DayStop.never
        return ready &+ outLeg <= next.latest
            || rested(ready, readyRested, leg: outLeg, shift) <= next.latestRested
    }
}
