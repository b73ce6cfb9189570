import DeskModel
import Scheduling
import ServiceModel
import Storage

/// The engine's problem of a repair: what is kept is locked, emergencies press, and whoever is on call is called out for
/// nothing else.
struct OutageProblem {
    let ground: OutageGround
    let scope: PlanningScope
    let company: CompanySettings
    /// Visits whose region does not count, because nobody there can do them.
    let regardless: Set<Visit.ID>
    /// Whether people may stay longer today than their shifts and their overtime allow.
    var isLonger = false

    /// How much longer.
    static let staysLonger: Tick = 4 * 3600

    func engine(
        _ snapshot: Snapshot, for aim: OutageAim, reusing known: TravelTables?
    ) throws -> EngineProblem {
        var builder = EngineProblemBuilder(snapshot, scope, company)
        builder.addShifts()
        if isLonger { lengthen(&builder) }
        builder.addTasks()
        let emergencies = ground.causes.filter { $0.value == .emergency }
        let hasCallOuts = markCallOuts(&builder)
        for task in builder.tasks.indices {
            let visit = builder.visits[task]
            guard builder.depotStops[task] == nil, let entry = snapshot.visits[visit] else { continue }
            if ground.causes[visit] == nil {
                keep(entry, task, &builder)
            } else {
                place(entry, task, aim, &builder)
            }
            closeRegions(entry, task, &builder)
            if hasCallOuts, emergencies[visit] == nil, builder.tasks[task].days == nil, !builder.tasks[task].started {
                builder.tasks[task].days = SmallIndexSet(Array(snapshot.days.indices))
            }
        }
        return try EngineProblem(builder, reusing: known)
    }

    /// Who is at work today stays as long as an emergency asks for.
    private func lengthen(_ builder: inout EngineProblemBuilder) {
        let today = company.calendar.day(of: ground.now)
        for shift in builder.shifts.indices where builder.cells[shift].day == today {
            builder.shifts[shift].overtimeAllowed += Self.staysLonger
        }
    }

    /// Times on call are days of their own, which only emergencies may use.
    private func markCallOuts(_ builder: inout EngineProblemBuilder) -> Bool {
        var extra = builder.snapshot.days.count
        for shift in builder.shifts.indices {
            let starts = builder.clock.moment(builder.shifts[shift].earliestStart)
            guard ground.callOuts[builder.cells[shift]]?.contains(where: { $0.start == starts }) ?? false else {
                continue
            }
            builder.shifts[shift].day = extra
            extra += 1
        }
        return extra > builder.snapshot.days.count
    }

    /// A visit that could stay.
    private func keep(_ entry: BoardVisit, _ task: Int, _ builder: inout EngineProblemBuilder) {
        let visit = entry.visit
        guard !builder.tasks[task].started, builder.tasks[task].current != nil else { return }
        let isKept = scope.held.contains(visit.id)
        // What is not kept may move, at the price of telling somebody.
        if !isKept, builder.tasks[task].changeClass >= .told { builder.tasks[task].isNegotiable = true }
        let isOwnLock = visit.lock != .none && !visit.isForCrew && visit.overrideReason == nil
        if !isKept, !ground.draft.keeps.locked, isOwnLock { builder.tasks[task].lock = .none }
    }

    /// A visit that looks for a place.
    private func place(_ entry: BoardVisit, _ task: Int, _ aim: OutageAim, _ builder: inout EngineProblemBuilder) {
        let visit = entry.visit.id
        if regardless.contains(visit) { builder.tasks[task].region = nil }
        let isUrgent =
            ground.causes[visit] == .emergency
            || ground.rests[visit].map { ground.draft.fate(of: $0) == .takenOver } ?? false
        // Every minute counts, not only those behind what is due.
        if isUrgent, aim == .leastLate || aim == .otherTechnician {
            builder.tasks[task].due = Deadline(by: builder.now)
        }
    }

    /// Nobody works in a closed region.
    private func closeRegions(_ entry: BoardVisit, _ task: Int, _ builder: inout EngineProblemBuilder) {
        guard !builder.tasks[task].started else { return }
        for event in ground.draft.events {
            guard case .closed(entry.region, let window) = event else { continue }
            let closed = builder.clock.window(window)
            let stay = builder.tasks[task].service + builder.tasks[task].setup
            let from = closed.opens - stay + 1
            let open =
                builder.tasks[task].windows.isEmpty
                ? [Scheduling.TimeWindow(0, 1 << 27)] : builder.tasks[task].windows
            let left = open.flatMap { window -> [Scheduling.TimeWindow] in
                [(window.opens, min(window.closes, from - 1)), (max(window.opens, closed.closes), window.closes)]
                    .filter { $0.0 <= $0.1 }.map { Scheduling.TimeWindow($0.0, $0.1) }
            }
            builder.tasks[task].windows = left.isEmpty ? [EngineTaskTimes.never] : left
        }
    }
}
