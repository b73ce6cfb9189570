/// How a search keeps to a number of placed tasks that may change technician or day or lose their place. It climbs from
/// rung to rung: at each it may change no more than the rung allows, cools, and remembers the best plan with as few changes as
/// were asked for. The way up is the same whatever is asked for, only its end is not: with more changes allowed a plan is
/// never worse for the same course.
struct ChangeLadder {
    /// The most changes of the plan that is remembered.
    let most: Int

    /// The changes allowed on each rung.
    private static let rungs = [0, 4, 16, 64, 256, 1024, Int.max]
    /// In eighths of the schedule: the first rung, where the rest is placed, and each of the others.
    private static let first = 2
    private static let eighth = 1 << 21

    /// The rung after a fraction (2^24 parts) of the schedule, and the fraction of that rung.
    private static func rung(at fraction: Int) -> (index: Int, fraction: Int) {
        let inFirst = fraction / first
        guard inFirst >= eighth else { return (0, inFirst << 3) }
        let above = fraction - first * eighth
        let index = min(above / eighth, rungs.count - 2)
        return (index + 1, min((above - index * eighth) << 3, 1 << 24))
    }

    func limit(at fraction: Int) -> Int { Self.rungs[Self.rung(at: fraction).index] }

    /// How far the rung has cooled: a new rung begins less hot than the first.
    func cooled(at fraction: Int) -> Int {
        let there = Self.rung(at: fraction)
        return there.index == 0 ? there.fraction : (1 << 24 + 2 * there.fraction) / 3
    }

    /// Whether all rungs are climbed on which there is anything to find.
    func isClimbed(at fraction: Int) -> Bool {
        guard fraction < 1 << 24 else { return true }
        let last = Self.rungs.firstIndex { $0 >= most } ?? Self.rungs.count - 1
        return Self.rung(at: fraction).index > last
    }
}
