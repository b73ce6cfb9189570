/// Question one: what would it cost to put these tasks on each shift, or why not? A value over an immutable snapshot;
/// any number of threads may ask it at once.
public struct Pricer: Sendable {
    public let problem: Problem
    public let plan: Plan
    public let policy: Policy
    let book: PlanBook

    public init(problem: Problem, plan: Plan, policy: Policy = .balanced) {
        self.problem = problem
        self.plan = plan
        self.policy = policy
        book = PlanBook(plan, in: problem, under: policy)
    }

    /// The price on every shift. A task that is planned already is priced as if it had been taken off first.
    public func prices(for tasks: [Int]) -> [Price] {
        let bench = Workbench(book, tasks: tasks)
        return problem.shifts.indices.map { price(bench, on: $0) }
    }

    /// The price on one shift.
    public func price(of tasks: [Int], on shift: Int) -> Price {
        price(Workbench(book, tasks: tasks), on: shift)
    }

    /// Prices in the order of the shifts given (rows on screen first), handed over chunk by chunk. Asks before every
    /// chunk whether to go on; returns whether all shifts were priced. With `tryingMoves`, shifts that are merely full
    /// are tried once more with one other task moved away: slower, for single tasks only.
    @discardableResult
    public func prices(
        for tasks: [Int], on shifts: [Int], chunk: Int = 64, tryingMoves: Bool = false,
        isCancelled: () -> Bool = { false },
        deliver: (_ shifts: ArraySlice<Int>, _ prices: [Price]) -> Void
    ) -> Bool {
        let bench = Workbench(book, tasks: tasks)
        var next = shifts.startIndex
        while next < shifts.endIndex {
            if isCancelled() { return false }
            let slice = shifts[next..<min(next + chunk, shifts.endIndex)]
            let isMovable = tryingMoves && tasks.count == 1
            deliver(slice, slice.map { isMovable ? bench.priceIfOneMoves(on: $0) : price(bench, on: $0) })
            next = slice.endIndex
        }
        return true
    }

    /// The price of one task on a shift that may be freed of one other task.
    public func priceIfOneMoves(_ task: Int, on shift: Int) -> Price {
        Workbench(book, tasks: [task]).priceIfOneMoves(on: shift)
    }

    /// The order of work on a shift once an insertion has been made.
    public func order(after insertion: Insertion, on shift: Int) -> [Int] {
        let inHand = Set(insertion.places.map(\.task) + insertion.leftOut)
        var order = plan.order(on: shift).filter { !inHand.contains($0) }
        for place in insertion.places { order.insert(place.task, at: place.position) }
        return order
    }

    private func price(_ bench: Workbench, on shift: Int) -> Price {
        switch bench.tasks.count {
        case 0: .fits([])
        case 1: bench.priceOne(on: shift)
        default: bench.priceSet(on: shift)
        }
    }
}
