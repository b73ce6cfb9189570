/// A locked task goes no farther than its lock allows; work that has begun goes nowhere.
struct TaskLockRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        guard let current = task.current else { return .fits }
        let home = problem.shifts[current.shift]
        if task.started { return shift == home ? .fits : .never(.started) }
        let stays =
            switch task.lock {
            case .none, .time: true
            case .technician, .technicianAndTime: shift.technician == home.technician
            case .shift: shift == home
            }
        return stays ? .fits : .never(.locked(task.lock))
    }
}
