/// Some tasks may be done on certain days only.
struct DayRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        guard let days = task.days else { return .fits }
        return days.contains(shift.day) ? .fits : .never(.dayNotAllowed)
    }
}
