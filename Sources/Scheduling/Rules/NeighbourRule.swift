/// The other tasks of the shift keep their windows, and those whose start others rely on keep their start.
struct NeighbourRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        for stop in timetable.stops where stop.task != task {
            guard let latest = stop.fault else { continue }
            return .never(.delaysOther(task: stop.task, latestStart: latest, wouldStart: stop.start))
        }
        return .fits
    }
}
