import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Adds up a plan's figures, from its days as they would look and from what has no place.
struct PlanCounting {
    let engine: EngineProblem
    let snapshot: Snapshot
    let scope: PlanningScope
    let now: Timestamp
    /// The midnight behind the plan's days.
    let end: Timestamp

    /// `placed` says where visits would stand; the others stand where they are.
    func totals(_ plan: Plan, _ sheets: [DaySheet], placed: [Visit.ID: ServiceModel.Placement]) -> PlanTotals {
        let stops = sheets.flatMap(\.stops)
        let spans = stops.compactMap { stop in
            snapshot.visits[stop.visit].flatMap { entry in
                span(of: stop, entry, placed[stop.visit]).map { (targets: entry.targets, start: $0.start) }
            }
        }
        let waiting =
            plan.unplanned.compactMap { snapshot.visits[engine.visits[$0]] } + PlanReasons.leftOut(of: snapshot, scope)
        return PlanTotals(
            planned: stops.count, unplanned: waiting.count,
            dueUnplanned: waiting.count { $0.targets.binding.map { $0 <= end } ?? false },
            late: stops.count { $0.lateness != nil },
            promisesMissed: spans.count { $0.targets.missesPromise(starting: $0.start) },
            wishesMissed: spans.count { $0.targets.missesWish(starting: $0.start) },
            travelMinutes: sheets.reduce(0) { $0 + $1.travel / 60 },
            overtimeMinutes: sheets.reduce(0) { $0 + $1.overtime / 60 })
    }

    /// When it begins and ends, as its lateness counts it.
    func span(of stop: DaySheet.Stop, _ entry: BoardVisit, _ placement: ServiceModel.Placement?) -> VisitSpan? {
        VisitSpan(
            state: entry.visit.state == .open && placement != nil ? .planned : entry.visit.state,
            duration: entry.visit.duration, placement: placement ?? entry.visit.placement, forecast: stop.forecast,
            now: now)
    }
}
