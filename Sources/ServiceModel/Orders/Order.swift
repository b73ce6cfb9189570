/// A service order: what a customer bought or reported. Its work is done in visits.
package struct Order: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Order>

    package var id: ID
    package var number: OrderNumber
    package var stage: OrderStage
    /// Always `OrderLifecycle.state` of stage, hold and visits; stored beside them so that lists can ask for it.
    package var state: OrderState
    package var hold: Hold?
    package var customer: Customer.ID
    package var site: Site.ID
    package var assets: [Asset.ID]
    package var type: OrderType
    /// The company's own type that it arose by.
    package var serviceType: ServiceType.ID?
    /// What that type said of its work.
    package var terms: WorkTerms?
    package var reporter: Reporter?
    /// Whose targets and inclusions count for it.
    package var contract: Contract.ID?
    package var verdict: Verdict?
    /// How that contract's clock stands; `nil` without a contract.
    package var clock: OrderClock?
    /// The only days on which its visits may take place.
    package var days: DaySpan?
    /// Who had better come; anybody else may.
    package var preferredTechnician: Technician.ID?
    /// One line: what is wrong, or what is to be done.
    package var title: String
    package var note: String
    package var priority: Priority
    package var reported: Timestamp
    package var sla: ServiceLevel
    /// When the customer would like the work to start.
    package var preference: TimeWindow?
    /// What to take along.
    package var parts: [PartLine]
    /// What the first visit is to be like; only a draft has it, for then its visits say so.
    package var request: WorkRequest?
    /// How another program calls it; no two orders have the same.
    package var key: String?
    /// Counts changes of the row; a write carries the one it was based on.
    package var version: Int

    package init(
        id: ID, number: OrderNumber, stage: OrderStage = .draft, state: OrderState = .draft, hold: Hold? = nil,
        customer: Customer.ID, site: Site.ID, assets: [Asset.ID] = [], type: OrderType = .repair, title: String,
        note: String = "",
        priority: Priority = .normal, reported: Timestamp, sla: ServiceLevel = ServiceLevel(),
        preference: TimeWindow? = nil, parts: [PartLine] = [], request: WorkRequest? = nil,
        serviceType: ServiceType.ID? = nil, terms: WorkTerms? = nil, reporter: Reporter? = nil,
        contract: Contract.ID? = nil, verdict: Verdict? = nil, clock: OrderClock? = nil, days: DaySpan? = nil,
        preferredTechnician: Technician.ID? = nil, key: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.stage = stage
        self.state = state
        self.hold = hold
        self.customer = customer
        self.site = site
        self.assets = assets
        self.type = type
        self.serviceType = serviceType
        self.terms = terms
        self.reporter = reporter
        self.contract = contract
        self.verdict = verdict
        self.clock = clock
        self.days = days
        self.preferredTechnician = preferredTechnician
        self.title = title
        self.note = note
        self.priority = priority
        self.reported = reported
        self.sla = sla
        self.preference = preference
        self.parts = parts
        self.request = request
        self.key = key
        self.version = version
    }
}

extension Order {
    /// Somebody has said how long each task after the first takes.
    package var knowsFurtherDurations: Bool { terms?.tasks.dropFirst().allSatisfy { $0.duration != nil } ?? true }

    /// A draft that becomes ready as soon as its site has coordinates.
    package var waitsForPlaceOnly: Bool { request?.waitsForPlaceOnly == true && knowsFurtherDurations }
}
