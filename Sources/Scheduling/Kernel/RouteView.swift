/// One route in flat memory: stop 0 is the start place, stops 1...n the tasks, stop n + 1 the end place. All times are
/// scaled to the technician. Labels count the breaks already taken: label j of a stop means "j breaks lie behind".
struct RouteView {
    let base: Ticks
    let stride: Int
    let labels: Int

    @inline(__always)
    init(_ base: Ticks, _ tables: borrowing Tables) {
        self.base = base
        stride = tables.stride
        labels = tables.labels
    }

    /// The task at each stop, -1 at both ends.
    @inline(__always) var task: Ticks { base.part(from: 0, count: stride) }
    @inline(__always) var place: Ticks { base.part(from: stride, count: stride) }
    /// `leg[k]`: the drive from stop k to stop k + 1.
    @inline(__always) var leg: Ticks { base.part(from: 2 &* stride, count: stride) }
    /// Length of the stay, set-up included where it is due.
    @inline(__always) var stay: Ticks { base.part(from: 3 &* stride, count: stride) }
    /// Start of each stay in the timetable.
    @inline(__always) var start: Ticks { base.part(from: 4 &* stride, count: stride) }
    /// `ready[k * labels + j]`: the earliest departure from stop k.
    @inline(__always) var ready: Ticks { base.part(from: 5 &* stride, count: labels &* stride) }
    /// `latest[k * labels + j]`: the latest arrival at stop k from which the rest of the route still fits.
    @inline(__always) var latest: Ticks { base.part(from: (5 &+ labels) &* stride, count: labels &* stride) }
    /// `pauseLeg[j]`: the leg on which break j is taken, -1 off the clock, -2 lost, -3 lost to the load; `pauseStart[j]`: when it starts.
    @inline(__always) var pauseLeg: Ticks { base.part(from: (5 &+ 2 &* labels) &* stride, count: labels) }
    @inline(__always) var pauseStart: Ticks { base.part(from: (5 &+ 2 &* labels) &* stride &+ labels, count: labels) }

    /// `blocked[k]`: the breaks that the load on the drive from stop k forbids, as bits; only where some break minds.
    @inline(__always) var blocked: Ticks { base.part(from: (5 &+ 2 &* labels) &* stride &+ 2 &* labels, count: stride) }

    /// Memory for one route.
    static func size(_ tables: borrowing Tables) -> Int {
        (5 + 2 * tables.labels) * tables.stride + 2 * tables.labels + (tables.heavyBreaks == nil ? 0 : tables.stride)
    }

    /// Makes the route empty: only its two ends.
    func clear(_ shift: Int, _ tables: borrowing Tables) {
        task[0] = -1
        task[1] = -1
        place[0] = tables.startPlace[shift]
        place[1] = tables.endPlace[shift]
    }

    /// Opens a gap after stop k and puts a task there. `count` is the number of tasks before.
    @inline(__always)
    func insert(_ u: Int, after k: Int, count: Int, inLeg: Tick, outLeg: Tick, _ tables: borrowing Tables) {
        var i = count &+ 1
        while i > k {
            task[i &+ 1] = task[i]
            place[i &+ 1] = place[i]
            leg[i] = leg[i &- 1]
            i &-= 1
        }
        task[k &+ 1] = Int32(truncatingIfNeeded: u)
        place[k &+ 1] = tables.place[u]
        leg[k] = inLeg
        leg[k &+ 1] = outLeg
    }

    /// The same stops and legs as another route.
    @inline(__always)
    func copyStops(of other: RouteView, count: Int) {
        task.update(from: other.task, count: count &+ 2)
        place.update(from: other.place, count: count &+ 2)
        leg.update(from: other.leg, count: count &+ 1)
    }
}
