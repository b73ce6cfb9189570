import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Visits that stand with somebody who does not work on that day. To a search they wait for a place; until somebody moves them they
/// are planned, against a rule.
struct StrandedVisits {
    private let snapshot: Snapshot
    private let now: Timestamp
    /// Days on which something stands, without working time.
    private let sheets: [DaySheet]
    /// Each once, where its leader has it. Work over several days counts by its first one.
    private let stops: [(stop: DaySheet.Stop, entry: BoardVisit)]

    init(in snapshot: Snapshot, of desk: ServiceDesk) {
        self.snapshot = snapshot
        now = desk.now
        let days = Set(snapshot.days)
        let people = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
        let builder = DaySheets(snapshot: snapshot, company: desk.company, now: desk.now)
        let cells = snapshot.routes.keys.filter { days.contains($0.day) && (snapshot.shifts[$0] ?? []).isEmpty }
        sheets = cells.compactMap { cell in
            people[cell.technician].map { builder.sheet(of: cell, technician: $0) }
        }
        stops = sheets.flatMap { sheet in
            sheet.stops.compactMap { stop -> (stop: DaySheet.Stop, entry: BoardVisit)? in
                guard let entry = snapshot.visits[stop.visit], entry.location != nil,
                    entry.visit.placement?.leader == sheet.cell.technician, stop.part?.number ?? 1 == 1
                else { return nil }
                return (stop, entry)
            }
        }
    }

    var isEmpty: Bool { stops.isEmpty }

    /// The same days, where no search looks for another place for them.
    var held: Snapshot {
        var held = snapshot
        for (_, entry) in stops { held.visits[entry.visit.id]?.visit.lock = .both }
        return held
    }

    /// The figures of all else, and of them.
    func counted(into others: PlanTotals) -> PlanTotals {
        var totals = others
        let begun = stops.compactMap { stop, entry in
            VisitSpan(
                state: entry.visit.state, duration: entry.visit.duration, placement: entry.visit.placement,
                forecast: stop.forecast, now: now
            ).map { (targets: entry.targets, start: $0.start) }
        }
        totals.planned += stops.count
        totals.late += stops.count { $0.stop.lateness != nil }
        totals.promisesMissed += begun.count { $0.targets.missesPromise(starting: $0.start) }
        totals.wishesMissed += begun.count { $0.targets.missesWish(starting: $0.start) }
        totals.travelMinutes += sheets.reduce(0) { $0 + ($1.travel - $1.ridden) / 60 }
        totals.overtimeMinutes += sheets.reduce(0) { $0 + $1.overtime / 60 }
        return totals
    }
}

extension StandingFigures {
    /// The figures of everything that stands, with what stands where nobody works.
    func standingTotals(_ desk: ServiceDesk, _ request: PlanRequest, under policy: Policy) throws -> PlanTotals {
        let stranded = StrandedVisits(in: snapshot, of: desk)
        if stranded.isEmpty { return totals }
        return stranded.counted(into: try StandingFigures(desk, request, under: policy, over: stranded.held).totals)
    }
}
