/// One visit that a plan asks for. The nominal day is its identity: one a plan and day.
package struct PlanOccurrence: Hashable, Sendable, Codable {
    /// The day that the rule gives.
    package var nominal: Day
    /// The day on which it is to be done.
    package var date: Day
    /// The days between which the visit may be placed, both included. Free days between them are none for visits,
    /// except in a plan that keeps its days.
    package var earliest: Day
    package var latest: Day
    /// Why the nominal day is free, when it was moved from there.
    package var because: FreeReason?
    /// Why its day is free, when there was no day to move it to.
    package var standsOnFreeDay: FreeReason?
    /// The day on which it was due first, when it had to wait for season or suspension.
    package var due: Day?
    /// What it waited for, each once, in the order in which it was met.
    package var shifted: [PlanBlock] = []
    /// A forecast: it follows from the visit before being done on its day.
    package var isAssumed = false
    /// Days since `date`, when that lies before today and nothing was done.
    package var overdue: Int?

    package init(nominal: Day, date: Day, earliest: Day, latest: Day) {
        self.nominal = nominal
        self.date = date
        self.earliest = earliest
        self.latest = latest
    }

    /// By how many days it was moved; `nil` when it was not.
    package var moved: Int? { date == nominal ? nil : date.since(nominal) }
}
