/// Figures of a plan over its horizon: of every visit that stands on a day the plan is about, moved or not, and of every
/// one that it was to place and that has none.
package struct PlanTotals: Hashable, Sendable, Codable {
    package var planned: Int
    package var unplanned: Int
    /// Of those without a place, what somebody is late by on the plan's last day or before.
    package var dueUnplanned: Int
    /// Planned, and late: see ``Lateness``.
    package var late: Int
    /// Planned, with a start outside what was promised.
    package var promisesMissed: Int
    /// Planned, with a start outside what the customer would like.
    package var wishesMissed: Int
    package var travelMinutes: Int
    package var overtimeMinutes: Int

    package init(
        planned: Int, unplanned: Int, dueUnplanned: Int = 0, late: Int, promisesMissed: Int = 0, wishesMissed: Int = 0,
        travelMinutes: Int, overtimeMinutes: Int
    ) {
        self.planned = planned
        self.unplanned = unplanned
        self.dueUnplanned = dueUnplanned
        self.late = late
        self.promisesMissed = promisesMissed
        self.wishesMissed = wishesMissed
        self.travelMinutes = travelMinutes
        self.overtimeMinutes = overtimeMinutes
    }
}
