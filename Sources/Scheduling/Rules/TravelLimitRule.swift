/// No drive and no day of driving longer than the shift's caps.
struct TravelLimitRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        let limits = problem.shifts[timetable.shift].limits
        let longest = max(timetable.stops.map(\.drive).max() ?? 0, timetable.driveHome)
        if longest >= TravelTimes.unreachable { return .never(.unreachable) }
        if let limit = limits.leg, longest > limit { return .never(.legTooLong(limit: limit, wouldBe: longest)) }
        if let limit = limits.travel, timetable.travel > limit {
            return .never(.tooMuchTravel(limit: limit, wouldBe: timetable.travel))
        }
        let home = max(timetable.stops.first?.drive ?? 0, timetable.driveHome)
        if let limit = limits.fromHome, home > limit { return .never(.tooFarFromHome(limit: limit, wouldBe: home)) }
        if let limit = limits.distance {
            let length = RoutePrices.distance(timetable, in: problem)
            if length > limit { return .never(.wayTooLong(limit: limit, wouldBe: length)) }
        }
        return .fits
    }
}
