/// What an iteration changed, to take it back, and the best routes seen, copied only where they changed since.
struct DayJournal {
    private let stride: Int
    let touched, index: Ticks
    private(set) var touchedCount = 0
    private let saved: DayStops
    private let savedCounts, savedFree, savedTimes, savedChanged: Ticks
    private let savedVersions: Column<UInt32>
    /// u + 1 began to wait, -(u + 1) ceased to.
    private let moves: Ticks
    private(set) var moveCount = 0
    private let changed, isChanged: Ticks
    private var changedCount = 0
    private let bestJobs, bestCounts: Ticks
    private let shifts: Int
    private(set) var bestCost = Int.max
    private(set) var bestMissed = Int.max
    private(set) var bestUnserved = Int.max
    private(set) var bestWaiting = 0

    init(_ map: DayMap) {
        let arena = map.arena
        stride = map.stride
        shifts = map.shiftCount
        touched = arena.allocate(shifts, 0)
        index = arena.allocate(shifts, -1)
        saved = arena.allocate(shifts * stride, DayStop())
        savedCounts = arena.allocate(shifts, 0)
        savedFree = arena.allocate(shifts, 0)
        savedTimes = arena.allocate(shifts, 0)
        savedChanged = arena.allocate(shifts, 0)
        savedVersions = arena.allocate(shifts, 0)
        moves = arena.allocate(4 * map.jobs, 0)
        changed = arena.allocate(shifts, 0)
        isChanged = arena.allocate(shifts, 0)
        bestJobs = arena.allocate(shifts * stride, 0)
        bestCounts = arena.allocate(shifts, 0)
    }

    @inline(__always)
    mutating func begin() {
        touchedCount = 0
        moveCount = 0
    }

    @inline(__always)
    func isTouched(_ shift: Int) -> Bool { index[shift] >= 0 }

    @inline(__always)
    mutating func touch(
        _ shift: Int, _ stops: DayStops, count: Int32, free: Int32, times: Int32, version: UInt32,
        changed: Int32
    ) {
        if index[shift] >= 0 { return }
        index[shift] = Int32(truncatingIfNeeded: touchedCount)
        touched[touchedCount] = Int32(truncatingIfNeeded: shift)
        savedCounts[touchedCount] = count
        savedFree[touchedCount] = free
        savedTimes[touchedCount] = times
        savedVersions[touchedCount] = version
        savedChanged[touchedCount] = changed
        (saved + touchedCount &* stride).update(from: stops + shift &* stride, count: Int(count) &+ 2)
        touchedCount &+= 1
    }

    @inline(__always)
    mutating func note(_ move: Int) {
        moves[moveCount] = Int32(truncatingIfNeeded: move)
        moveCount &+= 1
    }

    @inline(__always)
    func move(_ i: Int) -> Int { Int(moves[i]) }

    /// Puts a touched route back and forgets that it was touched.
    @inline(__always)
    func restore(
        _ i: Int, _ stops: DayStops, _ counts: Ticks, _ free: Ticks, _ times: Ticks,
        _ versions: Column<UInt32>, _ changed: Ticks
    ) -> Int {
        let shift = Int(touched[i])
        counts[shift] = savedCounts[i]
        free[shift] = savedFree[i]
        times[shift] = savedTimes[i]
        versions[shift] = savedVersions[i]
        changed[shift] = savedChanged[i]
        (stops + shift &* stride).update(from: saved + i &* stride, count: Int(savedCounts[i]) &+ 2)
        index[shift] = -1
        return shift
    }

    @inline(__always)
    mutating func accept() {
        var i = 0
        while i < touchedCount {
            let shift = Int(touched[i])
            index[shift] = -1
            if isChanged[shift] == 0 {
                isChanged[shift] = 1
                changed[changedCount] = Int32(truncatingIfNeeded: shift)
                changedCount &+= 1
            }
            i &+= 1
        }
    }

    mutating func takeBest(
        _ stops: DayStops, _ counts: Ticks, cost: Int, missed: Int, unserved: Int, waiting: Int
    ) {
        var i = 0
        while i < changedCount {
            let shift = Int(changed[i])
            isChanged[shift] = 0
            bestCounts[shift] = counts[shift]
            var k = 1
            while k <= Int(counts[shift]) {
                bestJobs[shift &* stride &+ k] = stops[shift &* stride &+ k].job
                k &+= 1
            }
            i &+= 1
        }
        changedCount = 0
        (bestCost, bestMissed, bestUnserved, bestWaiting) = (cost, missed, unserved, waiting)
    }

    func bestOrders() -> [[Int]] {
        (0..<shifts).map { shift in
            (0..<Int(bestCounts[shift])).map { Int(bestJobs[shift * stride + 1 + $0]) }
        }
    }
}
