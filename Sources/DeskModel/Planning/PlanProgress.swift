package struct PlanProgress: Hashable, Sendable {
    package enum Phase: String, Sendable { case preparing, firstPlan, improving }

    package var request: Int
    package var phase: Phase
    package var iterations: Int
    /// Visits of the request without a place.
    package var unplanned: Int
    /// Cost of the best plan so far, in minutes of travel under the policy; what may not move is not counted.
    package var cost: Int
    /// 0 ... 1 of the budget.
    package var fraction: Double

    package init(
        request: Int, phase: Phase, iterations: Int, unplanned: Int, cost: Int, fraction: Double
    ) {
        self.request = request
        self.phase = phase
        self.iterations = iterations
        self.unplanned = unplanned
        self.cost = cost
        self.fraction = fraction
    }
}
