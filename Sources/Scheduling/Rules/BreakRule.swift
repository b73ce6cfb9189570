/// Every break starts inside its window.
struct BreakRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let lost = timetable.pauses.first(where: \.isLost) else { return .fits }
        if lost.isTooHeavy { return .never(.breakTooHeavy(lost.index)) }
        let closes = problem.shifts[timetable.shift].breaks[lost.index].window.closes
        return .never(.breakLost(latestStart: closes, wouldStart: lost.start))
    }
}
