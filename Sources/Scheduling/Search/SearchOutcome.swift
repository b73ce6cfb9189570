/// What came of it.
struct SearchOutcome {
    let orders: [[Int]]
    let iterations: Int
    /// See ``Plan/depotVisits``.
    var depotVisits: [Int: Int] = [:]
    /// The starts of work, where the search knows them better than a timetable.
    var starts: [[Tick]]?
}
