/// The whole stay lies inside the site's access hours.
struct AccessRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let stop = timetable.stop(of: task), let closes = stop.brokenAccess else { return .fits }
        return .never(.outsideAccess(closes: closes, wouldEnd: stop.end))
    }
}
