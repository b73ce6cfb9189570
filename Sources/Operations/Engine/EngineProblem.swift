import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// A snapshot in the engine's words, and the way back: which cell a shift stands for, which visit a task.
struct EngineProblem: Sendable {
    let problem: Problem
    /// What is planned now.
    let plan: Plan
    let clock: EngineClock
    /// Shift index → the cell it belongs to. A cell has several shifts when an absence cuts its day.
    let cells: [CellKey]
    let shifts: [CellKey: [Int]]
    /// Task index → visit.
    let visits: [Visit.ID]
    let tasks: [Visit.ID: Int]
    /// The moment as which it counts now.
    let now: Tick
    /// Visits in hand that would be facts were they not in hand: then the problem is good for them alone.
    private let released: Set<Visit.ID>
}

/// Which part of a snapshot a problem is about.
struct PlanningScope {
    /// Nothing new starts before this moment; what was planned before it counts as begun.
    var now: Timestamp
    var days: [Day]
    /// Only technicians whose main region it is, and visits that lie in it.
    var region: Region.ID?
    /// Only this technician's days.
    var technician: Technician.ID?
    /// Only these orders' open visits; everything that waits when `nil`.
    var orders: Set<Order.ID>?
    /// Visits that are included whatever the rest says.
    var inHand: Set<Visit.ID>
    /// When a visit in hand has to start, because a person says so: its own time lock gives way to that.
    var exactStarts: [Visit.ID: Timestamp]
    /// Within which windows a visit in hand may start; any time from now on where nothing is said.
    var startWindows: [Visit.ID: [ServiceModel.TimeWindow]] = [:]
    /// Visits that somebody put where they are against a rule hold that place like locked ones, and what is free may be
    /// planned before them; else they count as begun.
    var holdsForcedVisits = false

    init(
        now: Timestamp, days: [Day], region: Region.ID? = nil, technician: Technician.ID? = nil,
        orders: Set<Order.ID>? = nil, inHand: Set<Visit.ID> = [], exactStarts: [Visit.ID: Timestamp] = [:]
    ) {
        self.now = now
        self.days = days
        self.region = region
        self.technician = technician
        self.orders = orders
        self.inHand = inHand
        self.exactStarts = exactStarts
    }
}

/// Between moments and the engine's ticks: one tick a second, counted from the midnight before the first day.
struct EngineClock: Sendable {
    let origin: Timestamp

    func tick(_ moment: Timestamp) -> Tick { Tick(clamping: min(max(moment.since(origin), -Self.bound), Self.bound)) }
    func moment(_ tick: Tick) -> Timestamp { origin + Int(tick) }

    private static let bound = 1 << 27
}

extension EngineProblem {
    /// Throws what the engine says of a snapshot that makes no sense; none that Operations writes does.
    init(_ snapshot: Snapshot, _ scope: PlanningScope, company: CompanySettings) throws {
        var builder = EngineProblemBuilder(snapshot, scope, company)
        builder.addShifts()
        builder.addTasks()
        let travel = builder.travelTimes()
        builder.beginNow(travel)
        let problem = try Problem(
            shifts: builder.shifts, tasks: builder.tasks, travel: travel[0], otherTravel: Array(travel.dropFirst()))
        self.problem = problem
        plan = try Plan(routes: builder.routes, of: problem)
        clock = builder.clock
        now = builder.clock.tick(scope.now)
        released = builder.released
        cells = builder.cells
        shifts = builder.shiftsOfCell
        visits = builder.visits
        tasks = Dictionary(uniqueKeysWithValues: builder.visits.enumerated().map { ($1, $0) })
    }

    /// Whether visits can be priced here as if they alone were in hand.
    func serves(_ visits: Set<Visit.ID>) -> Bool {
        released.isSubset(of: visits)
            && visits.allSatisfy { visit in tasks[visit].map { !problem.tasks[$0].started } ?? false }
    }

    /// Nobody works there any more.
    func isOver(_ cell: CellKey) -> Bool {
        (shifts[cell] ?? []).allSatisfy { problem.shifts[$0].hardEnd <= now }
    }

    /// The shifts of the cells asked for, in that order; cells without working time have none.
    func shifts(of cells: some Sequence<CellKey>) -> [Int] { cells.flatMap { shifts[$0] ?? [] } }
}
