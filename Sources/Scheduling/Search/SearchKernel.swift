/// One way of searching, fit for the problems that have no more rules than it knows. The course of a search
/// (``SearchCourse``) drives it without knowing which.
protocol SearchKernel {
    var iterations: Int { get }
    /// Of the best plan so far, in ticks of travel.
    var bestCost: Int { get }
    var bestUnplanned: Int { get }
    /// The best routes so far: the tasks of each shift in order of work.
    func bestOrders() -> [[Int]]
    /// Sets the length of the schedule; may be called once more after the first iterations, before they cool.
    mutating func fixSchedule(_ iterations: Int)
    /// One iteration, or a few thousand: ``stepLength``.
    mutating func step()
    var stepLength: Int { get }
}

extension SearchKernel {
    var stepLength: Int { 1 }
}

/// The search that knows every rule.
struct GeneralSearch: SearchKernel {
    private var state: SearchState
    private var improvement: Improvement
    var best: BestPlan { improvement.best }

    init(_ state: SearchState, schedule: Int, seed: UInt64) {
        self.state = state
        improvement = Improvement(state, schedule: schedule, seed: seed)
    }

    var iterations: Int { improvement.iterations }
    var bestCost: Int { improvement.best.cost }
    var bestUnplanned: Int { improvement.best.unplanned }
    func bestOrders() -> [[Int]] { improvement.best.orders }
    mutating func fixSchedule(_ iterations: Int) { improvement.fixSchedule(iterations) }

    @inline(__always)
    mutating func step() { improvement.step(&state) }
}
