/// The best routes seen, copied only where they changed since the last best.
struct BestPlan {
    private(set) var orders: [[Int]]
    /// The starts of the same stops, where some are anchored.
    private(set) var starts: [[Tick]]?
    private(set) var cost: Int
    private(set) var unplanned: Int
    private var forgone: Int
    private var unserved: Int
    private var changed: [Int] = []
    private var isChanged: [Bool]

    init(_ state: SearchState) {
        orders = (0..<state.space.problem.shifts.count).map { BestPlan.order($0, state) }
        if state.space.bonds != nil || state.space.tables.depot >= 0 {
            starts = orders.indices.map { BestPlan.starts($0, state) }
        }
        isChanged = Array(repeating: false, count: orders.count)
        cost = state.total
        unplanned = state.waitingCount
        forgone = state.forgone
        unserved = state.unserved
    }

    private func isBeaten(by state: SearchState) -> Bool {
        guard state.space.costs.policy.servesFirst else { return state.total < cost }
        return (state.unserved, state.total - state.forgone) < (unserved, cost - forgone)
    }

    /// Notes the routes the last accepted iteration touched, and takes the plan over if it is the best.
    mutating func note(_ state: SearchState, mayBeBest: Bool) {
        for i in 0..<state.journal.touchedCount {
            let shift = Int(state.journal.touched[i])
            if !isChanged[shift] {
                isChanged[shift] = true
                changed.append(shift)
            }
        }
        guard mayBeBest, isBeaten(by: state) else { return }
        for shift in changed {
            orders[shift] = BestPlan.order(shift, state)
            starts?[shift] = BestPlan.starts(shift, state)
            isChanged[shift] = false
        }
        changed.removeAll(keepingCapacity: true)
        cost = state.total
        unplanned = state.waitingCount
        forgone = state.forgone
        unserved = state.unserved
    }

    private static func starts(_ shift: Int, _ state: SearchState) -> [Tick] {
        (0..<Int(state.counts[shift])).map { state.route(shift).start[$0 + 1] }
    }

    private static func order(_ shift: Int, _ state: SearchState) -> [Int] {
        let count = Int(state.counts[shift])
        let view = state.route(shift)
        return count == 0 ? [] : (1...count).map { Int(view.task[$0]) }
    }
}
