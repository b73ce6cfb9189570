/// Why the two ends of a shipment cannot both be on a shift: every pair of places on its route is tried.
struct ShipmentReasons {
    private let book: PlanBook
    private let problem: Problem
    private let ends: [Int]

    init(_ book: PlanBook, _ shipment: Shipment) {
        self.book = book
        problem = book.problem
        ends = [shipment.pickup, shipment.delivery]
    }

    /// Empty when both fit; rules about the route speak for the places where the least would be broken.
    func reasons(on shift: Int) -> [Reason] {
        let standing = ends.flatMap {
            Rules.reasons(placing: problem.tasks[$0], on: problem.shifts[shift], in: problem)
        }
        let route = book.route(shift)
        let order = (1..<(book.counts[shift] + 1)).map { Int(route.task[$0]) }.filter { !ends.contains($0) }
        let bench = OrderBench(problem, book.costs, book.clock, longest: order.count + 2)
        guard bench.cost(of: order, on: shift) != nil else { return unique(standing) + [.alreadyBroken] }
        let first = min(book.firstOpen[shift], order.count)
        if bench.cheapest(ends, in: order, from: first, on: shift) != nil { return unique(standing) }
        return unique(standing + routing(order, from: first, on: shift, bench))
    }

    private func routing(_ order: [Int], from first: Int, on shift: Int, _ bench: OrderBench) -> [Reason] {
        var best: (excess: Int, order: [Int])?
        for k in first...order.count {
            for j in k...order.count {
                var longer = order
                longer.insert(ends[1], at: j)
                longer.insert(ends[0], at: k)
                if bench.cost(of: longer, on: shift) != nil { return [] }
                let excess = bench.excess(of: longer, on: shift)
                if excess < best?.excess ?? .max { best = (excess, longer) }
            }
        }
        guard let best else { return [.unknown] }
        let loose = LooseRoute(of: best.order, on: shift, in: problem, clock: bench.clock)
        let timetable = Timetable(loose.view, count: best.order.count, on: shift, in: problem, clock: loose.clock)
        let found = ends.flatMap { Rules.reasons(placing: $0, in: timetable, of: problem) }
        return found.isEmpty ? [.unknown] : found
    }

    /// One reason of each rule.
    private func unique(_ reasons: [Reason]) -> [Reason] {
        var seen: Set<RuleName> = []
        return reasons.filter { seen.insert($0.rule).inserted }
    }
}
