/// Loads within the van's capacity, parts and tools on it or fetched before.
struct SupplyRule: RouteRule {
    func verdict(placing task: Int, in timetable: Timetable, of problem: Problem) -> Verdict {
        guard let supplies = problem.supplies else { return .fits }
        let stops = (timetable.stops + (timetable.depot.map { [$0] } ?? [])).sorted { $0.start < $1.start }
        switch supplies.fault(count: stops.count, timetable.shift, task: { stops[$0].task }) {
        case nil: return .fits
        case .overloaded(let limit, let load): return .never(.overloaded(limit: limit, wouldBe: load))
        case .lacksTool(let tool): return .never(.lacksTool(tool))
        case .lacksPart(let part, let has, let needs): return .never(.lacksPart(part, has: has, needs: needs))
        }
    }
}
