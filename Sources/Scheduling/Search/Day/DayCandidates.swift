/// For each job the shifts worth trying, cheapest alone first. Rules are asked once per kind of job, not once per job.
struct DayCandidates {
    /// The most shifts tried for a job.
    static let limit = 60

    /// Candidates of job `u`: from `first[u]` up to `first[u + 1]`.
    let first: Ticks
    let shift, standing: Ticks
    /// The travel a job adds to an empty day at its best candidate.
    let remoteness: Ticks
    private let kindOf: Ticks
    private let shifts: Int
    /// Per kind of job and shift what the job costs there, -1 where a rule forbids it.
    private let standingOfKind: Ticks

    init(
        _ problem: Problem, _ costs: Costs, _ taskOf: [Int], in arena: Arena,
        detour: (_ job: Int, _ shift: Int) -> Int?
    ) {
        var numbers: [Kind: Int] = [:]
        var table: [Int32] = []
        let count = problem.shifts.count
        let kinds = taskOf.map { u in
            let kind = Kind(problem.tasks[u])
            if let known = numbers[kind] { return known }
            numbers[kind] = numbers.count
            for s in 0..<count {
                let reason = Rules.firstReason(placing: problem.tasks[u], on: problem.shifts[s], in: problem)
                let isWindow = reason?.rule == .window
                table.append(reason == nil || isWindow ? Int32(clamping: costs.standing(u, on: s)) : -1)
            }
            return numbers.count - 1
        }
        var firsts: [Int32] = [0]
        var list: [Int32] = []
        var standings: [Int32] = []
        var remote: [Int32] = []
        for job in taskOf.indices {
            var best = NearestFew(capacity: Self.limit)
            for s in 0..<count where table[kinds[job] * count + s] >= 0 {
                guard let way = detour(job, s) else { continue }
                let estimate = way + Int(table[kinds[job] * count + s])
                best.offer(estimate << 24 | s)
            }
            let sorted = best.sorted().map { $0 & 0xFF_FFFF }
            remote.append(Int32(sorted.first.flatMap { detour(job, $0) } ?? 0))
            list += sorted.map(Int32.init)
            standings += sorted.map { table[kinds[job] * count + $0] }
            firsts.append(Int32(list.count))
        }
        first = arena.copy(firsts)
        shift = arena.copy(list)
        standing = arena.copy(standings)
        remoteness = arena.copy(remote)
        kindOf = arena.copy(kinds.map(Int32.init))
        standingOfKind = arena.copy(table)
        shifts = count
    }

    /// What a job costs on a shift whenever it starts; negative where a rule forbids it.
    @inline(__always)
    func standing(_ job: Int, on shift: Int) -> Int32 { standingOfKind[Int(kindOf[job]) &* shifts &+ shift] }

    /// What the standing rules and costs look at.
    private struct Kind: Hashable {
        let skills: SkillSet
        let region: Int?
        let required, preferred, excluded: SmallIndexSet
        let days: SmallIndexSet?

        init(_ task: Task) {
            skills = task.skills
            region = task.region
            required = task.required
            preferred = task.preferred
            excluded = task.excluded
            days = task.days
        }
    }
}
