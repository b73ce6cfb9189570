import DeskModel
import Scheduling
import ServiceModel
import Storage

/// A plan as it stands, in the figures of what a search would begin with.
struct StandingFigures {
    let totals: PlanTotals
    /// Under a policy, in minutes of travel, with what has no place counted.
    let cost: Int
    /// What it stands on.
    let snapshot: Snapshot

    init(_ desk: ServiceDesk, _ request: PlanRequest, under policy: Policy) throws {
        try self.init(desk, request, under: policy, over: desk.snapshot(of: Self.days(request)))
    }

    /// Of days as they would be.
    init(_ desk: ServiceDesk, _ request: PlanRequest, under policy: Policy, over snapshot: Snapshot) throws {
        let scope = try desk.scope(of: request, Self.days(request))
        self.snapshot = snapshot
        let engine = try EngineProblem(snapshot, scope, company: desk.company)
        let builder = DaySheets(snapshot: snapshot, company: desk.company, now: desk.now)
        let counting = PlanCounting(
            engine: engine, snapshot: snapshot, scope: scope, now: desk.now,
            end: desk.company.calendar.span(of: request.through).end)
        totals = counting.totals(engine.plan, engine.sheets(of: engine.plan, with: builder), placed: [:])
        cost = PlanCost(of: engine.plan, in: engine.problem, under: policy).total / engine.problem.ticksPerMinute
    }

    private static func days(_ request: PlanRequest) -> [Day] {
        (request.from.number...request.through.number).map(Day.init)
    }
}
