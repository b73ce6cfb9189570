/// No more tasks than the shift's cap.
struct TaskLimitRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        let limit = problem.taskLimit(of: timetable.shift)
        return timetable.stops.count <= limit ? .fits : .never(.tooManyTasks(limit: limit))
    }
}
