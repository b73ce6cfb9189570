/// The start lies in one of the task's windows.
struct WindowRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let stop = timetable.stop(of: task), let latest = stop.brokenWindow else { return .fits }
        return .never(.outsideWindow(latestStart: latest, wouldStart: stop.start))
    }
}
