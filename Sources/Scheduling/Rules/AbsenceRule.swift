/// Whoever is off gets nothing.
struct AbsenceRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        shift.isAbsent ? .never(.absent) : .fits
    }
}
