/// What a search that serves first has left out is tried once more, wherever its soft prices stood: alone, where another
/// task makes room by going elsewhere, and in the place of work that ranks lower. The same search always ends the same.
struct ServingPass {
    private let problem: Problem
    private let costs: Costs
    /// Owns the memory of the bench's clock.
    private let book: PlanBook
    private let bench: OrderBench
    private let units: Units
    private let isOpen: [Bool]
    private let firstOpen: [Int]
    /// The work it may do, in orders judged; enough for every small problem, a small part of the search's time for a large
    /// one.
    private let limit: Int
    /// Work other than judging orders.
    private var looks = 0
    /// The open shifts for each kind of task.
    private var shiftsOfKind: [TaskKind: [Bool]] = [:]
    /// The routes, the depot among their stops.
    private(set) var orders: [[Int]]
    private(set) var changed: Set<Int> = []
    /// What each route costs and the time left on it, once asked for.
    private var known: [Int: (cost: Int, room: Int)] = [:]

    /// The longest piece of a route that gives way.
    private static let longestPiece = 6
    /// Shifts on which others may give way to one task.
    private static let shiftsTried = 48

    init(_ task: SearchTask, _ outcome: SearchOutcome) {
        let book = PlanBook(task.plan, in: task.problem, under: task.policy)
        self.book = book
        problem = task.problem
        costs = book.costs
        let depot = book.tables.depot
        orders = outcome.orders.enumerated().map { shift, order in
            guard let visit = outcome.depotVisits[shift] else { return order }
            var whole = order
            whole.insert(depot, at: visit)
            return whole
        }
        units = Units(task, orders)
        isOpen = task.problem.shifts.indices.map { shift in
            book.isSound[shift] && !task.problem.shifts[shift].isLocked && !task.problem.shifts[shift].isAbsent
        }
        firstOpen = book.firstOpen
        limit = 20_000 + outcome.iterations / 32
        bench = OrderBench(
            task.problem, book.costs, book.clock, longest: max(book.tables.stride, orders.map(\.count).max() ?? 0))
    }

    private var isSpent: Bool { bench.judged + looks / 256 >= limit }

    /// Whether anything changed.
    mutating func run() -> Bool {
        var waiting = units.waiting
        var isChanged = true
        while isChanged && !waiting.isEmpty {
            isChanged = false
            waiting.sort { (-units.rank(of: $0, costs), $0) < (-units.rank(of: $1, costs), $1) }
            for unit in waiting {
                if isSpent { return !changed.isEmpty }
                guard let thrownOut = place(unit) else { continue }
                waiting.removeAll { $0 == unit }
                waiting += thrownOut
                isChanged = true
                if !thrownOut.isEmpty { break }
            }
        }
        return !changed.isEmpty
    }

    /// Finds a place for a unit; the units that lose theirs, nil when there is none.
    private mutating func place(_ unit: Int) -> [Int]? {
        if let found = cheapestShift(for: unit, besides: -1) {
            put(found.order, on: found.shift)
            return []
        }
        let shifts = shiftsToClear(for: unit)
        return exchange(unit, on: shifts) ?? replace(unit, on: shifts)
    }

    private mutating func put(_ order: [Int], on shift: Int) {
        orders[shift] = order
        changed.insert(shift)
        known[shift] = nil
    }

    /// The open shifts whose standing rules allow all tasks of a unit.
    private mutating func shifts(for unit: Int) -> [Int] {
        let tasks = units.tasks(of: unit)
        let kinds = tasks.map { mayGo($0) }
        looks += problem.shifts.count
        return problem.shifts.indices.filter { shift in
            isOpen[shift] && kinds.allSatisfy { $0[shift] }
                && tasks.allSatisfy { u in
                    let rule = WindowInShiftRule()
                    return rule.verdict(placing: problem.tasks[u], on: problem.shifts[shift], in: problem) == .fits
                }
        }
    }

    /// Per shift whether tasks of this kind may go there.
    private mutating func mayGo(_ u: Int) -> [Bool] {
        let kind = TaskKind(problem.tasks[u])
        if let known = shiftsOfKind[kind] { return known }
        let found = TaskKind.reasons(against: problem.tasks[u], in: problem).map { $0 == nil }
        shiftsOfKind[kind] = found
        return found
    }

    private mutating func cheapestShift(for unit: Int, besides other: Int) -> (shift: Int, order: [Int])? {
        var best: (shift: Int, order: [Int], cost: Int)?
        for shift in shifts(for: unit) where shift != other {
            if isSpent { break }
            let route = asItStands(shift)
            guard units.work(of: unit, on: shift, problem) <= route.room,
                let longer = longer(unit, orders[shift], on: shift)
            else { continue }
            let extra = longer.cost - route.cost
            if extra < best?.cost ?? .max { best = (shift, longer.order, extra) }
        }
        return best.map { ($0.shift, $0.order) }
    }

    private mutating func asItStands(_ shift: Int) -> (cost: Int, room: Int) {
        if let figures = known[shift] { return figures }
        let figures = (
            cost: bench.cost(of: orders[shift], on: shift) ?? 0, room: bench.room(of: orders[shift], on: shift)
        )
        known[shift] = figures
        return figures
    }

    private func longer(_ unit: Int, _ order: [Int], on shift: Int) -> OrderBench.Longer? {
        bench.cheapest(units.tasks(of: unit), in: order, from: min(firstOpen[shift], order.count), on: shift)
    }

    /// Those nearest to the work first.
    private mutating func shiftsToClear(for unit: Int) -> [Int] {
        let places = units.tasks(of: unit).map { problem.tasks[$0].place }
        let able = shifts(for: unit).filter { !orders[$0].isEmpty }
        looks += able.reduce(0) { $0 + orders[$1].count }
        let keyed = able.map { shift -> (Int, Int) in
            let travel = problem.travel(on: shift)
            let near = orders[shift].map { problem.tasks.indices.contains($0) ? problem.tasks[$0].place : places[0] }
            return (near.map { Int(travel.between($0, places[0])) }.min() ?? 0, shift)
        }
        return keyed.sorted(by: <).prefix(Self.shiftsTried).map(\.1)
    }

    /// Another unit goes to another shift, and this one takes its place.
    private mutating func exchange(_ unit: Int, on shifts: [Int]) -> [Int]? {
        for shift in shifts {
            for other in units.movable(in: orders[shift], from: firstOpen[shift]) {
                if isSpent { return nil }
                let rest = orders[shift].filter { !units.tasks(of: other).contains($0) }
                guard let here = longer(unit, rest, on: shift),
                    let there = cheapestShift(for: other, besides: shift)
                else { continue }
                put(here.order, on: shift)
                put(there.order, on: there.shift)
                return []
            }
        }
        return nil
    }

    /// A piece of a route that ranks lower gives way.
    private mutating func replace(_ unit: Int, on shifts: [Int]) -> [Int]? {
        var best: (rank: Int, cost: Int, shift: Int, order: [Int], out: [Int])?
        let own = units.rank(of: unit, costs)
        for shift in shifts {
            let others = units.movable(in: orders[shift], from: firstOpen[shift])
            for piece in pieces(of: others) {
                let rank = piece.reduce(0) { $0 + units.rank(of: $1, costs) }
                guard rank < own, rank <= best?.rank ?? .max else { continue }
                if isSpent { return nil }
                let lost = Set(piece.flatMap { units.tasks(of: $0) })
                guard let here = longer(unit, orders[shift].filter { !lost.contains($0) }, on: shift) else { continue }
                if (rank, here.cost) < (best?.rank ?? .max, best?.cost ?? .max) {
                    best = (rank, here.cost, shift, here.order, piece)
                }
            }
        }
        guard let best else { return nil }
        put(best.order, on: best.shift)
        return best.out
    }

    private func pieces(of units: [Int]) -> [[Int]] {
        let lengths = units.isEmpty ? [] : Array(1...min(Self.longestPiece, units.count))
        return lengths.flatMap { length in (0...(units.count - length)).map { Array(units[$0..<($0 + length)]) } }
    }
}

extension ServingPass {
    /// The routes as an outcome; where starts are known, what changed leaves as late as it can.
    func outcome(of before: SearchOutcome) -> SearchOutcome {
        let depot = bench.clock.tables.depot
        var visits = before.depotVisits
        for shift in changed { visits[shift] = orders[shift].firstIndex(of: depot) }
        let tasks = orders.map { $0.filter { $0 != depot } }
        var starts = before.starts
        for shift in changed where starts != nil {
            starts?[shift] = self.starts(on: shift)
        }
        return SearchOutcome(orders: tasks, iterations: before.iterations, depotVisits: visits, starts: starts)
    }

    private func starts(on shift: Int) -> [Tick] {
        LateStart(of: orders[shift], on: shift, in: problem, clock: bench.clock).timetable.stops.map(\.start)
    }
}

/// What is placed together: single tasks, and the two ends of a shipment. Crews and work that waits for other work stay
/// with the search.
private struct Units {
    private let mates: [[Int]]
    private let mayMove: [Bool]
    private(set) var waiting: [Int] = []

    init(_ task: SearchTask, _ orders: [[Int]]) {
        let problem = task.problem
        var mates = problem.tasks.indices.map { [$0] }
        for shipment in problem.shipments {
            mates[shipment.pickup] = [shipment.pickup, shipment.delivery]
            mates[shipment.delivery] = []
        }
        for u in problem.tasks.indices where problem.isBonded[u] { mates[u] = [] }
        self.mates = mates
        mayMove = problem.tasks.indices.map { u in
            problem.tasks[u].mayMove && task.movable?.contains(u) ?? true
        }
        let planned = Set(orders.joined())
        let mayMove = mayMove
        waiting = problem.tasks.indices.filter { u in
            !mates[u].isEmpty && mates[u].allSatisfy { !planned.contains($0) && mayMove[$0] }
        }
    }

    func tasks(of unit: Int) -> [Int] { mates[unit] }

    /// The least time a unit takes on a shift, its way not counted.
    func work(of unit: Int, on shift: Int, _ problem: Problem) -> Int {
        let tables = problem.tables
        return mates[unit].reduce(0) {
            $0 + Int(tables.serviceScale[shift](tables.service[Int(tables.kindRow[shift]) + $1]))
        }
    }

    func rank(of unit: Int, _ costs: Costs) -> Int { mates[unit].reduce(0) { $0 + costs.rank[$1] } }

    /// The units of an order that may leave it.
    func movable(in order: [Int], from first: Int) -> [Int] {
        order.dropFirst(first).filter { u in
            mates.indices.contains(u) && !mates[u].isEmpty && mates[u].allSatisfy { mayMove[$0] }
        }
    }
}
