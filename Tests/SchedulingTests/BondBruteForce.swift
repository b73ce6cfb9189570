import Scheduling

/// The least cost (travel and what is left out) of problems without breaks, by trying every way to put tasks into
/// orders. Crews and work that waits for work are timed by repeated passes until nothing moves.
struct BondBruteForce {
    let problem: Problem
    let policy: Policy
    private let checker: BondChecker

    init(_ problem: Problem, _ policy: Policy) {
        self.problem = problem
        self.policy = policy
        checker = BondChecker(problem: problem)
    }

    func bestCost() -> Int {
        var best = Int.max
        extend(0, Array(repeating: [], count: problem.shifts.count), &best)
        return best
    }

    /// Tasks one by one: left out, or put (once for each member of its crew) anywhere into the orders so far.
    private func extend(_ u: Int, _ orders: [[Int]], _ best: inout Int) {
        guard u < problem.tasks.count else {
            if let cost = cost(orders) { best = min(best, cost) }
            return
        }
        extend(u + 1, orders, &best)
        seat(u, problem.tasks[u].crew, from: 0, orders, &best)
    }

    private func seat(_ u: Int, _ left: Int, from first: Int, _ orders: [[Int]], _ best: inout Int) {
        if left == 0 { return extend(u + 1, orders, &best) }
        for shift in first..<max(first, orders.count) {
            for position in 0...orders[shift].count {
                var next = orders
                next[shift].insert(u, at: position)
                seat(u, left - 1, from: shift + 1, next, &best)
            }
        }
    }

    /// Nil when the orders cannot be kept; the depot may come at any place of a route.
    private func cost(_ orders: [[Int]]) -> Int? {
        var best: Int?
        visits(0, orders, [:]) { depots in
            guard let starts = starts(orders, depots) else { return }
            let routes = orders.indices.map { shift in
                zip(orders[shift], starts[shift]).map { Plan.Stop(task: $0, start: $1) }
            }
            guard checker.faults(of: routes, depots).isEmpty else { return }
            best = min(best ?? .max, price(orders, depots))
        }
        return best
    }

    private func visits(_ shift: Int, _ orders: [[Int]], _ chosen: [Int: Int], _ body: ([Int: Int]) -> Void) {
        guard shift < orders.count else { return body(chosen) }
        visits(shift + 1, orders, chosen, body)
        guard problem.depot != nil, orders[shift].contains(where: { problem.tasks[$0].goods.needsStock }) else {
            return
        }
        for position in orders[shift].indices {
            visits(shift + 1, orders, chosen.merging([shift: position]) { $1 }, body)
        }
    }

    private func way(_ shift: Int, _ order: [Int], _ depot: Int?) -> [Int] {
        var places = order.map { problem.tasks[$0].place }
        if let depot, let place = problem.depot?.place { places.insert(place, at: depot) }
        return [problem.shifts[shift].startPlace] + places + [problem.shifts[shift].endPlace]
    }

    private func price(_ orders: [[Int]], _ depots: [Int: Int]) -> Int {
        var cost = 0
        for (shift, order) in orders.enumerated() where !order.isEmpty {
            let way = way(shift, order, depots[shift])
            for (a, b) in zip(way, way.dropFirst()) { cost += Int(problem.travel(on: shift).between(a, b)) }
        }
        for u in problem.tasks.indices where !orders.joined().contains(u) {
            cost += Int((policy.unplanned * Double(problem.tasks[u].priority)).rounded())
        }
        return cost
    }

    /// The earliest starts that keep windows, crews and predecessors; nil when they run away.
    private func starts(_ orders: [[Int]], _ depots: [Int: Int]) -> [[Tick]]? {
        var starts = orders.map { $0.map { _ in Tick(0) } }
        var release: [Int: Tick] = [:]
        for _ in 0..<40 {
            var isSettled = true
            for (shift, order) in orders.enumerated() where !order.isEmpty {
                guard let found = walk(shift, order, depots[shift], release) else { return nil }
                starts[shift] = found.starts
                for (index, u) in order.enumerated() {
                    if found.starts[index] > release[u] ?? 0 && problem.tasks[u].crew > 1 {
                        release[u] = found.starts[index]
                        isSettled = false
                    }
                    for (v, task) in problem.tasks.enumerated() {
                        for before in task.predecessors where before.task == u {
                            let earliest = found.ends[index] + before.lag
                            if earliest > release[v] ?? 0 {
                                release[v] = earliest
                                isSettled = false
                            }
                        }
                    }
                }
            }
            if isSettled { return starts }
        }
        return nil
    }

    private func walk(
        _ shift: Int, _ order: [Int], _ depot: Int?, _ release: [Int: Tick]
    ) -> (starts: [Tick], ends: [Tick])? {
        var now = problem.shifts[shift].earliestStart
        var place = problem.shifts[shift].startPlace
        var starts: [Tick] = []
        var ends: [Tick] = []
        for (index, u) in order.enumerated() {
            if depot == index, let visit = problem.depot {
                now += problem.travel(on: shift).between(place, visit.place) + visit.service
                place = visit.place
            }
            let task = problem.tasks[u]
            var start = max(now + problem.travel(on: shift).between(place, task.place), release[u] ?? 0)
            if let window = task.windows.first {
                start = max(start, window.opens)
                if start > window.closes { return nil }
            }
            now = start + checker.stay(u, on: shift, after: place)
            if now > problem.shifts[shift].latestEnd { return nil }
            place = task.place
            starts.append(start)
            ends.append(now)
        }
        return (starts, ends)
    }
}
