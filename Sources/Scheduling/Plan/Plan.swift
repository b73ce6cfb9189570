/// Who does what in which order and when: a value that always belongs to one problem. Every task is at most once in it,
/// the task of a crew once on each of its members' shifts.
public struct Plan: Sendable, Hashable {
    /// A task on a route and the start of its work.
    public struct Stop: Sendable, Hashable {
        public var task: Int
        public var start: Tick

        public init(task: Int, start: Tick) {
            self.task = task
            self.start = start
        }
    }

    /// One route per shift, in order of work.
    public let routes: [[Stop]]
    /// The tasks on no route, in order of index.
    public let unplanned: [Int]
    /// Per shift that fetches parts or tools: how many stops it makes before it goes to the depot.
    public private(set) var depotVisits: [Int: Int] = [:]

    /// A plan whose starts are already known. Throws when a route names an unknown task or a task twice.
    public init(routes: [[Stop]], of problem: Problem) throws(PlanFault) {
        guard routes.count == problem.shifts.count else {
            throw .wrongNumberOfRoutes(routes.count, shifts: problem.shifts.count)
        }
        var planned = [Int](repeating: 0, count: problem.tasks.count)
        for route in routes {
            var onRoute: Set<Int> = []
            for stop in route {
                guard problem.tasks.indices.contains(stop.task) else { throw .unknownTask(stop.task) }
                guard onRoute.insert(stop.task).inserted, planned[stop.task] < problem.tasks[stop.task].crew else {
                    throw .plannedTwice(stop.task)
                }
                planned[stop.task] += 1
            }
        }
        self.routes = routes
        unplanned = problem.tasks.indices.filter { planned[$0] == 0 }
    }

    /// A plan of routes that are known to hold every task at most once.
    init(checkedRoutes routes: [[Stop]], depotVisits: [Int: Int] = [:], of problem: Problem) {
        self.depotVisits = depotVisits
        var isPlanned = [Bool](repeating: false, count: problem.tasks.count)
        for stop in routes.joined() { isPlanned[stop.task] = true }
        self.routes = routes
        unplanned = problem.tasks.indices.filter { !isPlanned[$0] }
    }

    /// The plan in which nothing is planned.
    public init(nothingOf problem: Problem) {
        routes = Array(repeating: [], count: problem.shifts.count)
        unplanned = Array(problem.tasks.indices)
    }

    /// The order of work on a shift.
    public func order(on shift: Int) -> [Int] {
        routes[shift].map(\.task)
    }

    /// The stops of a shift as the clock sees them: with the depot among the tasks.
    func layout(of shift: Int, in problem: Problem) -> [Int] {
        var stops = order(on: shift)
        if let visit = depotVisits[shift], problem.tables.depot >= 0 {
            stops.insert(problem.tables.depot, at: min(visit, stops.count))
        }
        return stops
    }

    /// Where each task stands (that of a crew on the last of its shifts), nil for the unplanned.
    public func placements(count: Int) -> [Placement?] {
        var result = [Placement?](repeating: nil, count: count)
        for (shift, route) in routes.enumerated() {
            for stop in route { result[stop.task] = Placement(shift: shift, start: stop.start) }
        }
        return result
    }
}
