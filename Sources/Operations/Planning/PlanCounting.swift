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
    func totals(
        _ plan: Plan, _ sheets: [DaySheet], placed: [Visit.ID: ServiceModel.Placement],
        waiting others: [BoardVisit] = []
    ) -> PlanTotals {
        // Work over several days counts by its first one, and what several people do by its leader's.
        let stops = sheets.flatMap { sheet in
            sheet.stops.filter { isLed($0, in: sheet, placed) && $0.part?.number ?? 1 == 1 }
        }
        let spans = stops.compactMap { stop in
            snapshot.visits[stop.visit].flatMap { entry in
                span(of: stop, entry, placed[stop.visit]).map { (targets: entry.targets, start: $0.start) }
            }
        }
        // Visits of several people and work over several days are placed beside the search.
        let waiting =
            plan.unplanned.compactMap { snapshot.visits[engine.visits[$0]] }
            + (PlanReasons.leftOut(of: snapshot, scope) + others).filter { placed[$0.visit.id] == nil }
        return PlanTotals(
            planned: stops.count, unplanned: waiting.count,
            dueUnplanned: waiting.count { $0.targets.binding.map { $0 <= end } ?? false },
            late: stops.count { $0.lateness != nil },
            promisesMissed: spans.count { $0.targets.missesPromise(starting: $0.start) },
            wishesMissed: spans.count { $0.targets.missesWish(starting: $0.start) },
            travelMinutes: sheets.reduce(0) { $0 + ($1.travel - $1.ridden) / 60 },
            overtimeMinutes: sheets.reduce(0) { $0 + $1.overtime / 60 })
    }

    private func isLed(
        _ stop: DaySheet.Stop, in sheet: DaySheet, _ placed: [Visit.ID: ServiceModel.Placement]
    ) -> Bool {
        let placement = placed[stop.visit] ?? snapshot.visits[stop.visit]?.visit.placement
        return placement.map { $0.leader == sheet.cell.technician } ?? true
    }

    /// When it begins and ends, as its lateness counts it.
    func span(of stop: DaySheet.Stop, _ entry: BoardVisit, _ placement: ServiceModel.Placement?) -> VisitSpan? {
        VisitSpan(
            state: entry.visit.state == .open && placement != nil ? .planned : entry.visit.state,
            duration: entry.visit.duration, placement: placement ?? entry.visit.placement, forecast: stop.forecast,
            now: now)
    }
}
