/// A rule that needs to know the task and the shift only, whatever else the shift holds.
protocol Rule: Sendable {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict
}
