/// Work that comes again and again at one site: when it is due, and what its orders are like.
package struct MaintenancePlan: Hashable, Sendable, Codable {
    package typealias ID = Identifier<MaintenancePlan>

    /// Days ahead of its day that an order is made, unless somebody says otherwise.
    package static let usualHorizon = 14
    package static let horizons = 0...366

    package var id: ID
    /// By which people call it; counts up from 1.
    package var number: Int
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
    /// The day from which its rule counts: that on which it was entered, or on which its days were last changed. Of what
    /// was due before it nothing is missed.
    package var created: Day
    /// Its last day; `nil` while it goes on.
    package var ended: Day?
    /// How another program calls it; no two have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, number: Int, name: String, customer: Customer.ID, site: Site.ID, assets: [Asset.ID] = [],
        serviceType: ServiceType.ID, terms: PlanTerms, horizon: Int = usualHorizon, technician: TechnicianWish? = nil,
        contract: Contract.ID? = nil, doneBefore: Day? = nil, created: Day, ended: Day? = nil, key: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.number = number
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
        self.created = created
        self.ended = ended
        self.key = key
        self.version = version
    }

    /// It asks for work on or after that day.
    package func isActive(on day: Day) -> Bool { ended.map { day <= $0 } ?? true }

    /// The suspension that a day lies in.
    package func suspension(on day: Day) -> Suspension? { terms.suspensions.first { $0.contains(day) } }
}
