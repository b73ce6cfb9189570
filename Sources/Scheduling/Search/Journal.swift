/// What an iteration changed, so that it can be taken back: routes as they were at first touch, and who began or ceased
/// to wait.
struct Journal {
    let touched: Ticks
    var touchedCount = 0
    /// Per shift its index among the touched, or -1.
    let touchedIndex: Ticks
    /// Tasks whose state changed, in order: u + 1 began to wait, -(u + 1) ceased to.
    let moves: Ticks
    var moveCount = 0
    /// Anchored tasks whose start changed, with what it was.
    private var anchors: [(task: Int, kept: Tick, end: Tick)] = []
    private let savedRoutes: Ticks
    private let savedFigures: Ticks
    private let savedTimed: Column<Int>
    private let size: Int
    /// At most this many routes are touched in one iteration.
    static let capacity = 256

    init(shifts: Int, tasks: Int, size: Int, in arena: Arena) {
        self.size = size
        touched = arena.allocate(shifts, 0)
        touchedIndex = arena.allocate(shifts, -1)
        moves = arena.allocate(4 * tasks + 4, 0)
        savedRoutes = arena.allocate(min(shifts, Self.capacity) * size, 0)
        savedFigures = arena.allocate(min(shifts, Self.capacity) * 5, 0)
        savedTimed = arena.allocate(min(shifts, Self.capacity), 0)
    }

    /// Whether one more route can be changed in this iteration.
    @inline(__always)
    var hasRoom: Bool { touchedCount < Self.capacity }

    @inline(__always)
    mutating func note(_ move: Int) {
        moves[moveCount] = Int32(truncatingIfNeeded: move)
        moveCount &+= 1
    }

    @inline(__always)
    mutating func touch(_ shift: Int, _ route: RouteView, _ figures: (Int32, Int32, Int32, Int32, Int32), timed: Int) {
        guard touchedIndex[shift] < 0 else { return }
        touchedIndex[shift] = Int32(truncatingIfNeeded: touchedCount)
        touched[touchedCount] = Int32(truncatingIfNeeded: shift)
        (savedRoutes + touchedCount * size).update(from: route.base, count: size)
        let saved = savedFigures + touchedCount * 5
        (saved[0], saved[1], saved[2], saved[3], saved[4]) = figures
        savedTimed[touchedCount] = timed
        touchedCount &+= 1
    }

    /// The figures and the stops of a touched route as they were.
    func restore(_ index: Int, into route: RouteView) -> (figures: Ticks, timed: Int) {
        route.base.update(from: savedRoutes + index * size, count: size)
        return (savedFigures + index * 5, savedTimed[index])
    }

    /// Forgets an iteration.
    @inline(__always)
    mutating func clear() {
        var i = 0
        while i < touchedCount {
            touchedIndex[Int(touched[i])] = -1
            i &+= 1
        }
        touchedCount = 0
        moveCount = 0
        if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
    }

    /// Notes an anchor before it changes.
    mutating func noteAnchor(_ u: Int, kept: Tick, end: Tick) {
        anchors.append((u, kept, end))
    }

    func restoreAnchors(_ kept: Ticks, _ ends: Ticks) {
        for anchor in anchors.reversed() { (kept[anchor.task], ends[anchor.task]) = (anchor.kept, anchor.end) }
    }
}

extension SearchState {
    /// Saves a route before its first change in this iteration.
    @inline(__always)
    mutating func touch(_ shift: Int) {
        journal.touch(
            shift, route(shift), (counts[shift], travel[shift], room[shift], ends[shift], timedTasks[shift]),
            timed: timedCost[shift])
    }

    /// Takes the whole iteration back.
    mutating func rollBack(to cost: Int, _ joint: Int) {
        journal.restoreAnchors(space.clock.kept, anchoredEnd)
        var i = journal.moveCount &- 1
        while i >= 0 {
            let move = Int(journal.moves[i])
            if move > 0 { stopWaiting(move &- 1) } else { wait(-move &- 1) }
            i &-= 1
        }
        i = 0
        while i < journal.touchedCount {
            let shift = Int(journal.touched[i])
            let view = route(shift)
            let saved = journal.restore(i, into: view)
            counts[shift] = saved.figures[0]
            travel[shift] = saved.figures[1]
            room[shift] = saved.figures[2]
            ends[shift] = saved.figures[3]
            timedTasks[shift] = saved.figures[4]
            timedCost[shift] = saved.timed
            var k = 1
            while k <= Int(counts[shift]) {
                shiftOf[Int(view.task[k])] = Int32(truncatingIfNeeded: shift)
                k &+= 1
            }
            i &+= 1
        }
        restoreStanding()
        self.cost = cost
        self.joint = joint
        journal.clear()
    }

    /// Tasks that changed shift have their old cost again.
    private func restoreStanding() {
        var i = 0
        while i < journal.moveCount {
            let u = abs(Int(journal.moves[i])) &- 1
            if shiftOf[u] >= 0 { standing[u] = standingCost(u, on: Int(shiftOf[u])) }
            i &+= 1
        }
    }

    @inline(__always)
    private func standingCost(_ u: Int, on shift: Int) -> Int {
        let candidates = space.candidates
        var c = Int(candidates.first[u])
        let end = Int(candidates.first[u &+ 1])
        while c < end {
            if Int(candidates.shift[c]) == shift { return candidates.standing[c] }
            c &+= 1
        }
        return 0
    }
}
