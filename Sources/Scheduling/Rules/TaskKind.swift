/// What the rules that need no more than task and shift look at, windows and locks aside: tasks of one kind may go to the
/// same shifts.
struct TaskKind: Hashable {
    private let skills: SkillSet
    private let region: Int?
    private let required, preferred, excluded: SmallIndexSet
    private let days: SmallIndexSet?

    init(_ task: Task) {
        skills = task.skills
        region = task.region
        required = task.required
        preferred = task.preferred
        excluded = task.excluded
        days = task.days
    }

    /// What forbids tasks like this one on each shift, for good. The windows and the lock of the one task say nothing
    /// about the others.
    static func reasons(against task: Task, in problem: Problem) -> [Reason?] {
        var free = task
        (free.lock, free.started) = (.none, false)
        return problem.shifts.map { shift in
            let reason = Rules.firstReason(placing: free, on: shift, in: problem)
            return reason?.rule == .window ? nil : reason
        }
    }
}
