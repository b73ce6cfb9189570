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

    /// What forbids tasks like this one on each shift, for good; shifts that are closed are not looked at. The windows and
    /// the lock of the one task say nothing about the others.
    static func reasons(
        against task: Task, in problem: Problem, isOpen: (_ shift: Int) -> Bool = { _ in true }
    ) -> [Reason?] {
        var free = task
        (free.lock, free.started) = (.none, false)
        return problem.shifts.indices.map { shift in
            guard isOpen(shift) else { return nil }
            let reason = Rules.firstReason(placing: free, on: problem.shifts[shift], in: problem)
            return reason?.rule == .window ? nil : reason
        }
    }
}
