import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// A snapshot in the engine's words, and the way back: which cell a shift stands for, which visit a task.
struct EngineProblem: Sendable {
    let problem: Problem
    /// What is planned now.
    private(set) var plan: Plan
    let clock: EngineClock
    /// Shift index → the cell it belongs to. A cell has several shifts when an absence cuts its day.
    let cells: [CellKey]
    let shifts: [CellKey: [Int]]
    /// Task index → visit. One for several people has several tasks: its leader's is the one in `tasks`.
    let visits: [Visit.ID]
    let tasks: [Visit.ID: Int]
    /// Of visits for several people that look for a place: the task of whoever comes along.
    let memberTasks: [Visit.ID: Int]
    /// The moment as which it counts now.
    let now: Tick
    /// How long drives take; another problem over the same places need not ask again.
    let tables: TravelTables
    /// Visits in hand that would be facts were they not in hand: then the problem is good for them alone.
    private let released: Set<Visit.ID>
    /// Visits that are bound more tightly here than they would be in hand.
    private let bounded: Set<Visit.ID>
    /// Stops at warehouses, by the task that stands for each.
    let depotStops: [Int: DepotStop]
    let depotTasks: DepotTasks
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
        depotStops = builder.depotStops
        depotTasks = builder.depotTasks
        tasks = builder.taskOfVisit
        memberTasks = builder.memberTasks
    }

    /// Whether visits can be priced here as if they alone were in hand.
    func serves(_ visits: Set<Visit.ID>) -> Bool {
        released.isSubset(of: visits) && bounded.isDisjoint(with: visits)
            && depotStops.values.allSatisfy { !$0.isOnly(for: visits) }
            && visits.allSatisfy { visit in tasks[visit].map { !problem.tasks[$0].started } ?? false }
    }

    /// The visit whose time a task gives; `nil` for those who come along, whose time is their leader's, for a part of
    /// work over several days, whose times are the whole's, and for a stop at a warehouse.
    func visit(timedBy task: Int) -> Visit.ID? { tasks[visits[task]] == task ? visits[task] : nil }

    /// The tasks of another problem about the same visits, by those here; a visit may have several, in the same order.
    func tasks(in other: EngineProblem) -> [Int: Int] {
        var there: [Visit.ID: [Int]] = [:]
        for (task, visit) in other.visits.enumerated() where other.depotStops[task] == nil {
            there[visit, default: []].append(task)
        }
        var (same, seen): ([Int: Int], [Visit.ID: Int]) = ([:], [:])
        for (task, visit) in visits.enumerated() where depotStops[task] == nil {
            let number = seen[visit, default: 0]
            seen[visit] = number + 1
            if let known = there[visit], known.indices.contains(number) { same[task] = known[number] }
        }
        return same
    }

    /// The same with another plan of its tasks.
    func holding(_ plan: Plan) -> EngineProblem {
        var engine = self
        engine.plan = plan
        return engine
    }

    /// Nobody works there any more.
    func isOver(_ cell: CellKey) -> Bool {
        (shifts[cell] ?? []).allSatisfy { problem.shifts[$0].hardEnd <= now }
    }

    /// The shifts of the cells asked for, in that order; cells without working time have none.
    func shifts(of cells: some Sequence<CellKey>) -> [Int] { cells.flatMap { shifts[$0] ?? [] } }
}
