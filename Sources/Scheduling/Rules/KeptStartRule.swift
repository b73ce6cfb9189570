/// A start that is kept, by a time lock or because work has begun, can be kept. It speaks only where neither windows, site
/// hours nor the end of the shift say why a start is impossible.
struct KeptStartRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let stop = timetable.stop(of: task), let latest = stop.fault, stop.brokenWindow == nil,
            stop.brokenAccess == nil, timetable.ends <= problem.shifts[timetable.shift].hardEnd
        else { return .fits }
        return .never(.outsideWindow(latestStart: latest, wouldStart: stop.start))
    }
}
