/// The rules that need the task and the shift only, in the order in which their reasons are told. A case each instead of a
/// list of existentials: the search asks them for every task on every shift.
enum StandingRule: CaseIterable, Rule {
    case absence, shiftLock, taskLock, skill, region, technician, day, windowInShift

    @inline(__always)
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        switch self {
        case .absence: AbsenceRule().verdict(placing: task, on: shift, in: problem)
        case .shiftLock: ShiftLockRule().verdict(placing: task, on: shift, in: problem)
        case .taskLock: TaskLockRule().verdict(placing: task, on: shift, in: problem)
        case .skill: SkillRule().verdict(placing: task, on: shift, in: problem)
        case .region: RegionRule().verdict(placing: task, on: shift, in: problem)
        case .technician: TechnicianRule().verdict(placing: task, on: shift, in: problem)
        case .day: DayRule().verdict(placing: task, on: shift, in: problem)
        case .windowInShift: WindowInShiftRule().verdict(placing: task, on: shift, in: problem)
        }
    }
}
