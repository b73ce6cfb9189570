/// What ties tasks together in a search: the seats of a crew and the ends of a shipment are placed and taken off
/// together, and what comes after some work leaves the plan with it.
///
/// A start that others rely on is *anchored*: fixed when the task is placed, and free again once it is taken off.
struct Bonds: Sendable {
    enum Kind { case alone, crew, shipment }

    let kind: [Kind]
    /// The tasks placed together with a task, its leader first; empty for tasks placed alone.
    let mates: [[Int]]
    let predecessors: [[Predecessor]]
    let followers: [[Int]]
    let isAnchored: [Bool]
    let isTied: [Bool]

    /// Nil where every task stands for itself.
    init?(_ problem: Problem, seats: [Int: [Int]]) {
        guard
            !seats.isEmpty || !problem.shipments.isEmpty || problem.tasks.contains(where: { !$0.predecessors.isEmpty })
        else { return nil }
        var kind = [Kind](repeating: .alone, count: problem.tasks.count)
        var mates = [[Int]](repeating: [], count: problem.tasks.count)
        func join(_ members: [Int], as joined: Kind) {
            for u in members { (kind[u], mates[u]) = (joined, members) }
        }
        for members in seats.values { join(members, as: .crew) }
        for shipment in problem.shipments { join([shipment.pickup, shipment.delivery], as: .shipment) }
        var followers = [[Int]](repeating: [], count: problem.tasks.count)
        for (u, task) in problem.tasks.enumerated() {
            for before in task.predecessors { followers[before.task].append(u) }
        }
        self.kind = kind
        self.mates = mates
        self.followers = followers
        predecessors = problem.tasks.map(\.predecessors)
        isAnchored = problem.isBonded
        isTied = problem.tasks.indices.map { problem.isBonded[$0] || !mates[$0].isEmpty }
    }

    func leader(of u: Int) -> Int { mates[u].first ?? u }

    /// Everything that leaves the plan when a task does.
    func tied(to u: Int) -> [Int] {
        mates[u].filter { $0 != u } + followers[leader(of: u)]
    }
}
