/// For each task the shifts worth trying, cheapest alone first, with what the task costs there whenever it starts. Told
/// to stop, it leaves the remaining tasks without any.
struct Candidates {
    /// The most shifts tried for a task, where nothing else is said.
    static let limit = 64

    /// Candidates of task `u`: from `first[u]` up to `first[u + 1]`.
    let first: Ticks
    let shift: Ticks
    let standing: Column<Int>
    /// The travel a task adds to an empty day at its best candidate: how remote it is.
    let remoteness: Ticks

    init(
        tasks: [Int], problem: Problem, costs: Costs, clock: RouteClock, travel: Roads, placements: [Placement?],
        isOpen: [Bool], limit: Int, in arena: Arena, goOn: () -> Bool
    ) {
        var firsts = [Int32](repeating: 0, count: problem.tasks.count + 1)
        var shifts: [Int32] = []
        var standings: [Int] = []
        var remote = [Int32](repeating: 0, count: problem.tasks.count)
        var next = 0
        var isStopped = false
        for u in problem.tasks.indices {
            firsts[u] = Int32(shifts.count)
            guard next < tasks.count, tasks[next] == u else { continue }
            next += 1
            if next % 16 == 0 && !isStopped { isStopped = !goOn() }
            if isStopped { continue }
            var found = Self.found(u, problem, costs, clock, travel, isOpen)
            found.sort { ($0.estimate, $0.shift) < ($1.estimate, $1.shift) }
            remote[u] = Int32(min(found.first?.detour ?? 0, 1 << 24))
            let home = placements[u]?.shift
            for (rank, candidate) in found.enumerated() where rank < limit || candidate.shift == home {
                shifts.append(Int32(candidate.shift))
                standings.append(candidate.standing)
            }
        }
        firsts[problem.tasks.count] = Int32(shifts.count)
        first = arena.copy(firsts)
        shift = arena.copy(shifts)
        standing = arena.copy(standings)
        remoteness = arena.copy(remote)
    }

    private struct Found {
        let shift: Int
        let detour: Int
        let standing: Int
        let estimate: Int
    }

    /// Every open shift whose standing rules allow the task and whose hours have room for the bare work.
    private static func found(
        _ u: Int, _ problem: Problem, _ costs: Costs, _ clock: RouteClock, _ travel: Roads, _ isOpen: [Bool]
    ) -> [Found] {
        let task = problem.tasks[u]
        let tables = clock.tables
        var result: [Found] = []
        for (shift, there) in problem.shifts.enumerated() where isOpen[shift] {
            if Rules.firstReason(placing: task, on: there, in: problem) != nil { continue }
            let inLeg = tables.travelScale[shift](travel.reaching(task.place, from: there.startPlace, on: shift))
            let outLeg = tables.travelScale[shift](travel.leaving(task.place, to: there.endPlace, on: shift))
            let stay = clock.stay(u, after: tables.place[u], shift: shift)
            let start = clock.earliestStart(u, day: there.day, arrival: tables.begin[shift], stay: stay, label: 0)
            guard start < Tick.never, start &+ stay <= tables.hardEnd[shift] else { continue }
            let standing = costs.standing(u, on: shift)
            let detour = Int(inLeg) + Int(outLeg)
            let begins = max(start, tables.begin[shift] &+ inLeg)
            let estimate =
                standing + costs.travel(detour, on: shift) + costs.timed(u, start: begins, stay: stay)
                + costs.legs(of: [there.startPlace, task.place, there.endPlace], on: shift)
            result.append(Found(shift: shift, detour: detour, standing: standing, estimate: estimate))
        }
        return result
    }
}
