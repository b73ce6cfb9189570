/// The search that knows every rule.
struct GeneralSearch: SearchKernel {
    private var state: SearchState
    private var improvement: Improvement
    var best: BestPlan { improvement.best }

    init(_ state: SearchState, seed: UInt64, changes: Int? = nil) {
        self.state = state
        improvement = Improvement(state, seed: seed, changes: changes)
    }

    var iterations: Int { improvement.iterations }
    var bestCost: Int { improvement.best.cost }
    var bestUnplanned: Int { improvement.best.unplanned }
    func bestOrders() -> [[Int]] { improvement.best.orders }
    mutating func fix(_ schedule: Schedule) { improvement.fix(schedule) }
    var isOver: Bool { improvement.isOver }

    @inline(__always)
    mutating func step() { improvement.step(&state) }
}
