public import ServiceModel

/// A new order. It starts as a draft and is qualified at once when it can be.
public struct CreateOrder: Command {
    public static let name = "create-order"
    public static let undo = UndoClass.compensated
    public static let permission = Permission.intake

    public var draft: OrderDraft
    /// Qualify it in the same step if it has a place and a duration; a draft stays one otherwise.
    public var qualify: Bool
    /// Somebody who calls for the first time: taken in with the order, in place of the draft's customer and site.
    public var newcomer: Newcomer?
    /// The order that ended and goes on with this one; kept in both.
    public var origin: Order.ID?

    public init(
        _ draft: OrderDraft, qualify: Bool = true, newcomer: Newcomer? = nil, origin: Order.ID? = nil
    ) {
        self.draft = draft
        self.qualify = qualify
        self.newcomer = newcomer
        self.origin = origin
    }
}

/// A customer who is not known yet, with one site. The site's region is that of the nearest site known.
public struct Newcomer: Hashable, Sendable, Codable {
    public var name: String
    public var phone: String
    public var address: String
    public var town: String
    public var location: Coordinate

    public init(name: String, phone: String, address: String, town: String, location: Coordinate) {
        self.name = name
        self.phone = phone
        self.address = address
        self.town = town
        self.location = location
    }
}

/// Everything a person says about an order when it arises.
public struct OrderDraft: Hashable, Sendable, Codable {
    public var customer: Customer.ID
    public var site: Site.ID
    public var assets: [Asset.ID]
    public var type: OrderType
    public var title: String
    public var note: String
    public var priority: Priority
    public var sla: ServiceLevel
    public var preference: TimeWindow?
    public var parts: [PartLine]
    /// Minutes on site; without them the order stays a draft, which keeps the rest.
    public var duration: Int?
    public var skills: [SkillRequirement]
    public var crewSize: Int
    public var requiredTechnician: Technician.ID?
    /// How another program calls it.
    public var key: String?
    /// Who may not do it.
    public var excludedTechnicians: [Technician.ID] = []
    /// What its customer was told already.
    public var promise: Promise?
    /// When somebody said so; `nil` for now.
    public var reported: Timestamp?

    public init(
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
