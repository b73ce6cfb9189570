import Scheduling

/// The least working time of a company with tools, parts and a depot: every order on every shift, every place for the
/// depot, every minute to leave.
struct SupplyBruteForce {
    let problem: Problem
    /// Per point of priority.
    let unplanned: Int

    func bestCost() -> Int {
        var best = Int.max
        extend(0, Array(repeating: [], count: problem.shifts.count), 0, &best)
        return best
    }

    private func extend(_ u: Int, _ orders: [[Int]], _ left: Int, _ best: inout Int) {
        guard u < problem.tasks.count else {
            var sum = left
            for (shift, order) in orders.enumerated() where !order.isEmpty {
                guard let time = workingTime(order, shift) else { return }
                sum += time
            }
            best = min(best, sum)
            return
        }
        extend(u + 1, orders, left + unplanned * problem.tasks[u].priority, &best)
        for shift in orders.indices {
            for position in 0...orders[shift].count {
                var next = orders
                next[shift].insert(u, at: position)
                extend(u + 1, next, left, &best)
            }
        }
    }

    private func workingTime(_ order: [Int], _ shift: Int) -> Int? {
        var best: Int?
        for depot in [nil] + order.indices.map({ Optional($0) }) where isSupplied(order, shift, depot) {
            for leaving in problem.shifts[shift].earliestStart...problem.shifts[shift].latestEnd {
                guard let back = back(order, shift, depot, leaving) else { break }
                best = min(best ?? .max, Int(back - leaving))
            }
        }
        return best
    }

    private func isSupplied(_ order: [Int], _ shift: Int, _ depot: Int?) -> Bool {
        let stock = problem.shifts[shift].stock
        var used = 0
        for u in order.prefix(depot ?? order.count) {
            let goods = problem.tasks[u].goods
            used += goods.parts.first ?? 0
            if used > stock.parts.first ?? 0 { return false }
            if (0..<64).contains(where: { goods.tools.contains($0) && !stock.tools.contains($0) }) { return false }
        }
        return true
    }

    /// Nil when leaving then is too late.
    private func back(_ order: [Int], _ shift: Int, _ depot: Int?, _ leaving: Tick) -> Tick? {
        var now = leaving
        var place = problem.shifts[shift].startPlace
        for (index, u) in order.enumerated() {
            if depot == index, let visit = problem.depot {
                now += problem.travel.between(place, visit.place) + visit.service
                place = visit.place
            }
            let task = problem.tasks[u]
            now += problem.travel.between(place, task.place)
            if let window = task.windows.first {
                if now > window.closes { return nil }
                now = max(now, window.opens)
            }
            now += task.service
            place = task.place
        }
        now += problem.travel.between(place, problem.shifts[shift].endPlace)
        return now <= problem.shifts[shift].latestEnd ? now : nil
    }
}
