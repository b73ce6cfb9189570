package import ServiceModel

/// A maintenance plan as a list shows it.
package struct PlanLine: Hashable, Sendable {
    package var plan: MaintenancePlan
    package var customer: String
    package var site: String
    package var town: String
    package var region: String
    package var assets: [String]
    package var type: String
    /// Of the person that its terms wish for.
    package var technician: String?
    /// That person has left, or is not to be planned any more.
    package var isTechnicianGone = false
    /// The number of the contract that its terms name.
    package var contract: String?
    package var state: PlanState
    /// The visit that comes next; `nil` when none does.
    package var next: PlanOccurrence?
    /// Its order, when that was made.
    package var nextOrder: OrderNumber?
    package var lastDone: Day?
    /// How many visits went by, of the last twelve months, before their order was made, and the first of them.
    package var missed: Int
    package var firstMissed: Day?
    /// The nominal day of the visit that was missed last.
    package var lastMissed: Day?

    package init(
        plan: MaintenancePlan, customer: String, site: String, town: String, region: String, assets: [String],
        type: String, technician: String?, contract: String? = nil, state: PlanState, next: PlanOccurrence?,
        nextOrder: OrderNumber?,
        lastDone: Day?, missed: Int, firstMissed: Day?, lastMissed: Day? = nil
    ) {
        self.plan = plan
        self.customer = customer
        self.site = site
        self.town = town
        self.region = region
        self.assets = assets
        self.type = type
        self.technician = technician
        self.contract = contract
        self.state = state
        self.next = next
        self.nextOrder = nextOrder
        self.lastDone = lastDone
        self.missed = missed
        self.firstMissed = firstMissed
        self.lastMissed = lastMissed
    }
}
