package import ServiceModel

/// Everything a person says about an order when it arises.
package struct OrderDraft: Hashable, Sendable, Codable {
    package var customer: Customer.ID
    package var site: Site.ID
    package var assets: [Asset.ID]
    package var type: OrderType
    package var title: String
    package var note: String
    package var priority: Priority
    package var sla: ServiceLevel
    package var preference: TimeWindow?
    package var parts: [PartLine]
    /// Minutes on site; without them the order stays a draft, which keeps the rest.
    package var duration: Int?
    package var skills: [SkillRequirement]
    package var crewSize: Int
    package var requiredTechnician: Technician.ID?
    /// How another program calls it.
    package var key: String?
    /// Who may not do it.
    package var excludedTechnicians: [Technician.ID] = []
    /// What its customer was told already.
    package var promise: Promise?
    /// The company's own type that it arises by.
    package var serviceType: ServiceType.ID?
    /// What that type says of its work, with what was changed of it by hand. Its first task is what the draft itself asks for.
    package var terms: WorkTerms?
    package var reporter: Reporter?
    package var contract: Contract.ID?
    package var verdict: Verdict?
    /// What the work is thought to cost, net.
    package var estimate: Money?
    /// The only days on which its visits may take place.
    package var days: DaySpan?
    /// Who had better come; anybody else may.
    package var preferredTechnician: Technician.ID?
    /// When somebody said so; `nil` for now.
    package var reported: Timestamp?

    package init(
        customer: Customer.ID, site: Site.ID, assets: [Asset.ID] = [], type: OrderType = .repair, title: String,
        note: String = "", priority: Priority = .normal, sla: ServiceLevel = ServiceLevel(),
        preference: TimeWindow? = nil, parts: [PartLine] = [], duration: Int? = nil, skills: [SkillRequirement] = [],
        crewSize: Int = 1, requiredTechnician: Technician.ID? = nil, key: String? = nil
    ) {
        self.customer = customer
        self.site = site
        self.assets = assets
        self.type = type
        self.title = title
        self.note = note
        self.priority = priority
        self.sla = sla
        self.preference = preference
        self.parts = parts
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.requiredTechnician = requiredTechnician
        self.key = key
    }
}
