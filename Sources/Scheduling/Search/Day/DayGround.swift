/// What a day search may touch: the shifts that are open, without the stops that have begun, and the tasks that stand or
/// wait there.
final class DayGround: Sendable {
    /// Where the open part of a shift begins.
    struct Start {
        let place: Int
        /// When somebody is free there, and the same with the break of the shift behind.
        let ready, rested: Tick
        /// How many stops lie behind.
        let behind: Int
    }

    let problem: Problem
    let costs: Costs
    let plan: Plan
    let isOpen: [Bool]
    /// Whether it is one part of a company, and the other shifts are those of others.
    let isPart: Bool
    let starts: [Start]
    /// The tasks of the search: those it may place and move, and those that stay on the open parts of shifts.
    let tasks: [Int]
    let isFixed: [Bool]
    /// Per task the start it keeps, or ``RouteClock/free``.
    let kept: [Tick]

    /// All of a company, or one part of it.
    init(_ task: SearchTask, within part: (division: DayDivision, number: Int)? = nil) {
        let problem = task.problem
        let book = PlanBook(task.plan, in: problem, under: task.policy)
        let open = problem.shifts.indices.map { shift in
            part.map { $0.division.partOfShift[shift] == $0.number } ?? true
                && book.isSound[shift] && !problem.shifts[shift].isLocked && !problem.shifts[shift].isAbsent
        }
        self.problem = problem
        isPart = part != nil
        costs = book.costs
        plan = task.plan
        isOpen = open
        starts = problem.shifts.indices.map { Self.start(of: $0, book, isOpen: open[$0]) }
        kept = problem.tasks.indices.map { book.clock.kept[$0] }
        var tasks: [Int] = []
        var isFixed = [Bool](repeating: false, count: problem.tasks.count)
        for (u, entry) in problem.tasks.enumerated() {
            if let part, part.division.partOfTask[u] != part.number { continue }
            let isWanted = task.movable?.contains(u) ?? true
            if let placement = book.placements[u] {
                guard open[placement.shift] else { continue }
                isFixed[u] = !isWanted || !entry.mayMove
                tasks.append(u)
            } else if isWanted && !entry.started {
                tasks.append(u)
            }
        }
        for shift in problem.shifts.indices where open[shift] && starts[shift].behind > 0 {
            let begun = Set(task.plan.order(on: shift).prefix(starts[shift].behind))
            tasks.removeAll { begun.contains($0) }
        }
        self.tasks = tasks
        self.isFixed = isFixed
    }

    private static func start(of shift: Int, _ book: PlanBook, isOpen: Bool) -> Start {
        let there = book.problem.shifts[shift]
        let behind = isOpen ? book.firstOpen[shift] : 0
        guard behind > 0 else {
            return Start(place: there.startPlace, ready: there.earliestStart, rested: .never, behind: 0)
        }
        let route = book.route(shift)
        let ends = route.start[behind] + route.stay[behind]
        let wasPaused = !there.breaks.isEmpty && (0..<behind).contains(Int(route.pauseLeg[0]))
        return Start(
            place: Int(route.place[behind]), ready: wasPaused ? .never : ends, rested: wasPaused ? ends : .never,
            behind: behind)
    }

    /// The tasks on the open part of each shift as the plan has them.
    var orders: [[Int]] {
        problem.shifts.indices.map { shift in
            isOpen[shift] ? Array(plan.order(on: shift).dropFirst(starts[shift].behind)) : []
        }
    }

    /// The whole route again, once the open part has changed.
    func whole(_ order: [Int], on shift: Int) -> [Int] {
        isOpen[shift] ? plan.order(on: shift).prefix(starts[shift].behind) + order : plan.order(on: shift)
    }

    /// The most stops of an open part, as things stand.
    var longest: Int { orders.map(\.count).max() ?? 0 }
}
