/// Which part of a company each order and each shift belongs to.
struct DayDivision {
    let count: Int
    private(set) var partOfTask: [Int]
    private(set) var partOfShift: [Int]

    /// When shifts look for the nearest orders, one order in this number represents those around it.
    private static let stride = 16

    init(_ task: SearchTask, parts: Int) {
        let problem = task.problem
        count = parts
        let order = Locality(of: Array(problem.tasks.indices), in: problem).tasks
        var partOfTask = [Int](repeating: 0, count: problem.tasks.count)
        for (index, u) in order.enumerated() { partOfTask[u] = index * parts / order.count }
        let marks = Swift.stride(from: 0, to: order.count, by: Self.stride).map { order[$0] }
        var near: [Int: Int] = [:]
        let partOfShift = problem.shifts.map { shift in
            if let known = near[shift.startPlace] { return known }
            let nearest = marks.min { one, other in
                problem.travel.between(shift.startPlace, problem.tasks[one].place)
                    < problem.travel.between(shift.startPlace, problem.tasks[other].place)
            }
            let part = nearest.map { partOfTask[$0] } ?? 0
            near[shift.startPlace] = part
            return part
        }
        for (shift, route) in task.plan.routes.enumerated() {
            for stop in route { partOfTask[stop.task] = partOfShift[shift] }
        }
        (self.partOfTask, self.partOfShift) = (partOfTask, partOfShift)
    }
}
