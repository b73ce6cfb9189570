/// One way of searching, fit for the problems that have no more rules than it knows. The course of a search
/// (``SearchCourse``) drives it without knowing which.
protocol SearchKernel {
    var iterations: Int { get }
    /// Of the best plan so far, in ticks of travel.
    var bestCost: Int { get }
    var bestUnplanned: Int { get }
    /// The best routes so far: the tasks of each shift in order of work.
    func bestOrders() -> [[Int]]
    /// Sets how the search cools; what lies behind is the same in every schedule it is given.
    mutating func fix(_ schedule: Schedule)
    /// One iteration, or a few thousand: ``stepLength``.
    mutating func step()
    var stepLength: Int { get }
    /// Whether nothing more can be found.
    var isOver: Bool { get }
}

extension SearchKernel {
    var stepLength: Int { 1 }
    var isOver: Bool { false }
}
