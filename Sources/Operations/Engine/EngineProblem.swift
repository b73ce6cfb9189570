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
    /// How long drives take; another problem over the same places need not ask again.
    let tables: TravelTables
    /// Visits in hand that would be facts were they not in hand: then the problem is good for them alone.
    private let released: Set<Visit.ID>
    /// Visits that are bound more tightly here than they would be in hand.
    private let bounded: Set<Visit.ID>
}

extension EngineProblem {
    /// Throws what the engine says of a snapshot that makes no sense; none that Operations writes does.
    init(
        _ snapshot: Snapshot, _ scope: PlanningScope, company: CompanySettings, reusing known: TravelTables? = nil
    ) throws {
        var builder = EngineProblemBuilder(snapshot, scope, company)
        builder.addShifts()
        builder.addTasks()
        try self.init(builder, reusing: known)
    }

    /// Of what was collected; throws as the other does.
    init(_ collected: EngineProblemBuilder, reusing known: TravelTables? = nil) throws {
        var builder = collected
        tables = builder.travelTables(reusing: known)
        let travel = tables.times
        builder.beginNow(travel)
        let problem = try Problem(
            shifts: builder.shifts, tasks: builder.tasks, travel: travel[0], otherTravel: Array(travel.dropFirst()))
        self.problem = problem
        plan = try Plan(routes: builder.routes, of: problem)
        clock = builder.clock
        now = builder.now
        released = builder.released
        bounded = builder.bounded.subtracting(builder.inHand)
        cells = builder.cells
        shifts = builder.shiftsOfCell
        visits = builder.visits
        tasks = builder.taskOfVisit
    }

    /// Whether visits can be priced here as if they alone were in hand.
    func serves(_ visits: Set<Visit.ID>) -> Bool {
        released.isSubset(of: visits) && bounded.isDisjoint(with: visits)
            && visits.allSatisfy { visit in tasks[visit].map { !problem.tasks[$0].started } ?? false }
    }

    /// Nobody works there any more.
    func isOver(_ cell: CellKey) -> Bool {
        (shifts[cell] ?? []).allSatisfy { problem.shifts[$0].hardEnd <= now }
    }

    /// The shifts of the cells asked for, in that order; cells without working time have none.
    func shifts(of cells: some Sequence<CellKey>) -> [Int] { cells.flatMap { shifts[$0] ?? [] } }
}
