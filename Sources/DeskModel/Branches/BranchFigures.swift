import ServiceModel

/// A plan, live or of a branch, in figures.
package struct BranchFigures: Hashable, Sendable {
    package var totals: PlanTotals
    /// What it costs under the policy of the comparison, in minutes of travel; what has no place is counted.
    package var cost: Int
    /// Visits that stand elsewhere than in the live plan, beyond a quarter of an hour of the same day; 0 for the live plan.
    package var moved: Int
    /// Of those, such that the customer or the technician knew of.
    package var told: Int
    /// Promises that it does not keep and the live plan did, or that were broken anyway and move once more.
    package var calls: Int

    package init(totals: PlanTotals, cost: Int, moved: Int = 0, told: Int = 0, calls: Int = 0) {
        self.totals = totals
        self.cost = cost
        self.moved = moved
        self.told = told
        self.calls = calls
    }
}
