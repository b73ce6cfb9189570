/// A first plan: again and again the task that would lose most by waiting goes to its cheapest place. Its regret is
/// what its second and third best shifts cost more than its best one.
struct RegretInsertion {
    private let space: SearchSpace
    /// Per candidate the cheapest insertion now, `Int.max` where there is none.
    private var costs: [Int]
    private var places: [Int32]
    /// Per task the sum of regrets and its best candidate.
    private var regrets: [Int]
    private var bests: [Int]
    /// The candidates that name a shift: from `byShiftFirst[s]` up to `byShiftFirst[s + 1]`.
    private var byShiftFirst: [Int]
    private var byShift: [(task: Int32, candidate: Int32)]
    private var dice: Xoshiro

    init(_ space: SearchSpace, seed: UInt64) {
        self.space = space
        let total = Int(space.candidates.first[space.problem.tasks.count])
        costs = Array(repeating: .max, count: total)
        places = Array(repeating: 0, count: total)
        regrets = Array(repeating: 0, count: space.problem.tasks.count)
        bests = Array(repeating: -1, count: space.problem.tasks.count)
        byShiftFirst = Array(repeating: 0, count: space.problem.shifts.count + 1)
        byShift = Array(repeating: (0, 0), count: total)
        dice = Xoshiro(seed: seed)
        indexByShift(total)
    }

    private mutating func indexByShift(_ total: Int) {
        for c in 0..<total { byShiftFirst[Int(space.candidates.shift[c]) + 1] += 1 }
        for shift in space.problem.shifts.indices { byShiftFirst[shift + 1] += byShiftFirst[shift] }
        var next = byShiftFirst
        for u in space.tasks {
            for c in Int(space.candidates.first[u])..<Int(space.candidates.first[u + 1]) {
                let shift = Int(space.candidates.shift[c])
                byShift[next[shift]] = (Int32(u), Int32(c))
                next[shift] += 1
            }
        }
    }

    /// Those that belong together come first: they are the hardest to place. Rounds, because work waits for work.
    mutating func placeTied(_ state: inout SearchState, goOn: () -> Bool) -> Bool {
        guard space.problem.tasks.indices.contains(where: { space.isPlacedAlone[$0] == 0 }) else { return true }
        var isChanged = true
        while isChanged {
            isChanged = false
            let open = (0..<state.waitingCount).map { Int(state.waiting[$0]) }.filter { space.isPlacedAlone[$0] == 0 }
            for u in open.sorted() {
                if !goOn() { return false }
                let limit = space.costs.unplanned[u]
                let place = state.lookForTied(u, below: limit, onlyTouched: false, &dice)
                guard !place.stops.isEmpty else { continue }
                state.put(u, at: place)
                state.journal.clear()
                isChanged = true
            }
        }
        return true
    }

    /// Places all waiting tasks that can be placed for less than it costs to leave them out. Reports
    /// how many still wait and what the plan costs, and goes on while told to; false when it was stopped.
    mutating func run(_ state: inout SearchState, goOn: (_ waiting: Int, _ cost: Int) -> Bool) -> Bool {
        guard placeTied(&state, goOn: { goOn(0, 0) }) else { return false }
        var open = (0..<state.waitingCount).map { Int(state.waiting[$0]) }.sorted()
        for (number, u) in open.enumerated() {
            if number % 32 == 0 && !goOn(state.waitingCount, state.cost) { return false }
            for c in Int(space.candidates.first[u])..<Int(space.candidates.first[u + 1]) { price(u, c, state) }
            summarise(u)
        }
        open.removeAll { space.isPlacedAlone[$0] == 0 }
        while let index = open.indices.max(by: { regrets[open[$0]] < regrets[open[$1]] }), bests[open[index]] >= 0 {
            if !goOn(state.waitingCount, state.cost) { return false }
            let u = open.remove(at: index)
            let c = bests[u]
            let shift = Int(space.candidates.shift[c])
            state.put(
                u,
                at: BestPlace(
                    cost: costs[c], shift: shift, after: Int(places[c]), standing: space.candidates.standing[c]))
            state.journal.clear()
            priceAgain(on: shift, state)
        }
        return true
    }

    /// The shift has changed: what waits and could go there has other prices now.
    private mutating func priceAgain(on shift: Int, _ state: SearchState) {
        for entry in byShiftFirst[shift]..<byShiftFirst[shift + 1] {
            let u = Int(byShift[entry].task)
            guard state.waitingIndex[u] >= 0 else { continue }
            let c = Int(byShift[entry].candidate)
            let before = costs[c]
            price(u, c, state)
            if costs[c] != before || bests[u] == c { summarise(u) }
        }
    }

    private mutating func price(_ u: Int, _ c: Int, _ state: SearchState) {
        guard space.isPlacedAlone[u] != 0 else { return }
        var best = BestPlace(cost: space.costs.unplanned[u])
        state.lookForPlace(
            of: u, on: Int(space.candidates.shift[c]), standing: space.candidates.standing[c], &best, &dice, blinks: 0)
        costs[c] = best.shift < 0 ? .max : best.cost
        places[c] = Int32(best.after)
    }

    private mutating func summarise(_ u: Int) {
        let worst = space.costs.unplanned[u]
        var (first, second, third) = (worst, worst, worst)
        var best = -1
        for c in Int(space.candidates.first[u])..<Int(space.candidates.first[u + 1]) where costs[c] < third {
            if costs[c] < first {
                (first, second, third) = (costs[c], first, second)
                best = c
            } else if costs[c] < second {
                (second, third) = (costs[c], second)
            } else {
                third = costs[c]
            }
        }
        bests[u] = best
        regrets[u] = best < 0 ? -1 : second - first + third - first
    }
}
