/// A visit of a plan for which its order was made. Plan and nominal day are its identity.
package struct MadeOccurrence: Hashable, Sendable, Codable {
    package var plan: MaintenancePlan.ID
    package var nominal: Day
    /// The day on which it was to be done, and the days between which it may be, as they were when the order was made.
    package var date: Day
    package var earliest: Day
    package var latest: Day
    package var order: Order.ID
    /// Somebody asked for it; it did not come by itself.
    package var isByHand: Bool

    package init(
        plan: MaintenancePlan.ID, nominal: Day, date: Day, earliest: Day, latest: Day, order: Order.ID,
        isByHand: Bool = false
    ) {
        self.plan = plan
        self.nominal = nominal
        self.date = date
        self.earliest = earliest
        self.latest = latest
        self.order = order
        self.isByHand = isByHand
    }

    package init(_ occurrence: PlanOccurrence, of plan: MaintenancePlan.ID, order: Order.ID, isByHand: Bool) {
        self.init(
            plan: plan, nominal: occurrence.nominal, date: occurrence.date, earliest: occurrence.earliest,
            latest: occurrence.latest, order: order, isByHand: isByHand)
    }
}
