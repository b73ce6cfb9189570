/// What somebody says of a maintenance plan: of a new one, and of one that stands.
package struct PlanDraft: Hashable, Sendable, Codable {
    package var name: String
    package var customer: Customer.ID
    package var site: Site.ID
    package var assets: [Asset.ID]
    /// From which its orders take every field.
    package var serviceType: ServiceType.ID
    package var terms: PlanTerms
    /// Days ahead of its day that an order is made, 0 ... 366.
    package var horizon: Int
    package var technician: TechnicianWish?
    package var contract: Contract.ID?
    /// When it was last done before the plan stood here.
    package var doneBefore: Day?
    /// How another program calls it; no two have the same.
    package var key: String?

    package init(
        name: String, customer: Customer.ID, site: Site.ID, assets: [Asset.ID] = [], serviceType: ServiceType.ID,
        terms: PlanTerms, horizon: Int = MaintenancePlan.usualHorizon, technician: TechnicianWish? = nil,
        contract: Contract.ID? = nil, doneBefore: Day? = nil, key: String? = nil
    ) {
        self.name = name
        self.customer = customer
        self.site = site
        self.assets = assets
        self.serviceType = serviceType
        self.terms = terms
        self.horizon = horizon
        self.technician = technician
        self.contract = contract
        self.doneBefore = doneBefore
        self.key = key
    }
}
