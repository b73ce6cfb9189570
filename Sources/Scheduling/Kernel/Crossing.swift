/// Arrivals over one drive, label by label: either all breaks so far were taken before, or the last of them on this
/// drive.
struct Crossing {
    let leg: Tick
    /// Breaks that may not be taken on it, as bits.
    private let blocked: Int32
    /// The earliest moment on this drive with the breaks of the label behind, and the earliest arrival with them.
    private var clock = Tick.never
    private var reached = Tick.never

    @inline(__always)
    init(leg: Tick, blocked: Int32 = 0) {
        self.leg = leg
        self.blocked = blocked
    }

    /// Must be asked for label 0, 1, 2 … in turn.
    @inline(__always)
    mutating func arrival(ready: Tick, label: Int, _ shift: Int, _ breaks: BreakTimes) -> Tick {
        var clockNow = ready
        var reachedNow = ready &+ leg
        if label > 0 {
            let pause = Int(breaks.first[shift]) &+ label &- 1
            if clock <= breaks.closes[pause] && blocked & (1 << Int32(truncatingIfNeeded: label &- 1)) == 0 {
                let start = breaks.earliest(pause, from: clock)
                let lasts = breaks.lasts[pause]
                clockNow = min(clockNow, start &+ lasts)
                reachedNow = min(reachedNow, max(reached, start) &+ lasts)
            }
        }
        clock = clockNow
        reached = min(reachedNow, Tick.never)
        return reached
    }
}
