/// The hard deadline is kept.
struct DeadlineRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let stop = timetable.stop(of: task), stop.fault != nil else { return .fits }
        guard let latest = problem.tasks[task].latest else { return .fits }
        guard latest.lateness(start: stop.start, end: stop.end) > 0 else { return .fits }
        return .never(.tooLate(latest: latest.by, wouldBe: latest.measure == .start ? stop.start : stop.end))
    }
}
