/// For each job the shifts worth trying, cheapest alone first. Rules are asked once per kind of job, not once per job.
struct DayCandidates {
    /// The most shifts tried for a job: fewer where every place that is tried has to be scheduled.
    static func most(isScheduled: Bool) -> Int { isScheduled ? 40 : 60 }

    /// Candidates of job `u`: from `first[u]` up to `first[u + 1]`.
    let first: Ticks
    let shift, standing: Ticks
    /// The travel a job adds to an empty day at its best candidate.
    let remoteness: Ticks
    private let kindOf: Ticks
    private let shifts: Int
    /// Per kind of job and shift what the job costs there, -1 where a rule forbids it.
    private let standingOfKind: Ticks
    /// Per job the technician's day it stands on, -1 for none, and what leaving that costs; per shift its day.
    private let home, leaving, dayOf: Ticks

    init(
        _ ground: DayGround, _ taskOf: [Int], most: Int, in arena: Arena, goOn: () -> Bool,
        detour: (_ job: Int, _ shift: Int) -> Int?
    ) {
        let (problem, costs) = (ground.problem, ground.costs)
        let days = problem.shifts.map { Int32($0.technician * problem.dayCount + $0.day) }
        let homes = taskOf.map { u in problem.tasks[u].current.map { days[$0.shift] } ?? -1 }
        let moves = taskOf.map { Int32(clamping: costs.moving($0)) }
        var numbers: [TaskKind: Int] = [:]
        var table: [Int32] = []
        let count = problem.shifts.count
        let kinds = taskOf.map { u in
            let kind = TaskKind(problem.tasks[u])
            if let known = numbers[kind] { return known }
            numbers[kind] = numbers.count
            for (s, reason) in TaskKind.reasons(
                against: problem.tasks[u], in: problem, isOpen: { ground.isOpen[$0] }
            ).enumerated() {
                let mayGo = ground.isOpen[s] && reason == nil
                table.append(mayGo ? Int32(clamping: costs.suiting(u, on: s)) : -1)
            }
            return numbers.count - 1
        }
        var firsts: [Int32] = [0]
        var list: [Int32] = []
        var standings: [Int32] = []
        var remote: [Int32] = []
        var isStopped = false
        for job in taskOf.indices {
            var best = NearestFew(capacity: most)
            func standing(_ s: Int) -> Int32 {
                table[kinds[job] * count + s] + (homes[job] < 0 || homes[job] == days[s] ? 0 : moves[job])
            }
            if job % 64 == 0 && !isStopped { isStopped = !goOn() }
            if !isStopped && !ground.isFixed[taskOf[job]] {
                for s in 0..<count where table[kinds[job] * count + s] >= 0 {
                    guard let way = detour(job, s) else { continue }
                    best.offer((way + Int(standing(s))) << 24 | s)
                }
            }
            let sorted = best.sorted().map { $0 & 0xFF_FFFF }
            remote.append(Int32(sorted.first.flatMap { detour(job, $0) } ?? 0))
            list += sorted.map(Int32.init)
            standings += sorted.map(standing)
            firsts.append(Int32(list.count))
        }
        first = arena.copy(firsts)
        shift = arena.copy(list)
        standing = arena.copy(standings)
        remoteness = arena.copy(remote)
        kindOf = arena.copy(kinds.map(Int32.init))
        standingOfKind = arena.copy(table)
        home = arena.copy(homes)
        leaving = arena.copy(moves)
        dayOf = arena.copy(days)
        shifts = count
    }

    /// What a job costs on a shift whenever it starts; negative where a rule forbids it.
    @inline(__always)
    func standing(_ job: Int, on shift: Int) -> Int32 {
        let suiting = standingOfKind[Int(kindOf[job]) &* shifts &+ shift]
        return suiting < 0 || home[job] < 0 || home[job] == dayOf[shift] ? suiting : suiting &+ leaving[job]
    }

    /// Whether the job stands with another technician or on another day than the shift's.
    @inline(__always)
    func isAway(_ job: Int, on shift: Int) -> Bool { home[job] >= 0 && home[job] != dayOf[shift] }

    /// Whether the job had a place when the search began.
    @inline(__always)
    func isPlaced(_ job: Int) -> Bool { home[job] >= 0 }
}
