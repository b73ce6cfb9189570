/// A start that is kept, by a time lock or because work has begun, can be kept.
struct KeptStartRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let stop = timetable.stop(of: task), let latest = stop.fault else { return .fits }
        return .never(.outsideWindow(latestStart: latest, wouldStart: stop.start))
    }
}
