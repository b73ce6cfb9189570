/// A technician going from stop to stop with at most one break, taken before the first stop that would start after its
/// window has opened, earlier only where it must.
struct DayWalk {
    let shift: DayShift
    var now: Int32
    var isRested: Bool
    /// See ``DayMoment/isForced``.
    var isForced = false

    @inline(__always)
    mutating func arrival(leg: Int32, opens: Int32, _ latest: Int32, _ latestRested: Int32) -> Int32 {
        let arrival = now &+ leg
        if isRested { return arrival }
        let pause = max(now, shift.opens)
        let isTime = max(arrival, opens) >= pause
        guard isTime || arrival > latest else { return arrival }
        let after = max(arrival, pause) &+ shift.lasts
        guard now <= shift.closes, after <= latestRested else {
            isForced = true
            return arrival
        }
        if !isTime { isForced = true }
        isRested = true
        return after
    }

    /// Whether the next stop can still be reached in time, the break taken on the way or not.
    @inline(__always)
    func canReach(leg: Int32, _ latest: Int32, _ latestRested: Int32) -> Bool {
        let arrival = now &+ leg
        if isRested { return arrival <= latestRested }
        if arrival <= latest { return true }
        return now <= shift.closes && max(arrival, max(now, shift.opens)) &+ shift.lasts <= latestRested
    }

    @inline(__always)
    func home(leg: Int32) -> Int32 {
        let arrival = now &+ leg
        if isRested || (arrival <= shift.closes && !shift.isOnClock) { return arrival }
        return max(arrival, shift.opens) &+ shift.lasts
    }
}
