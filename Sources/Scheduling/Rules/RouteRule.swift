/// A rule about a whole route once the task is in it, judged on the route's timetable.
protocol RouteRule: Sendable {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict
}
