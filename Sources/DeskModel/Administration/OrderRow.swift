public import ServiceModel

/// A line of a file of orders. What is `nil` the file does not say.
public struct OrderRow: Hashable, Sendable, Codable {
    public var line: Int
    public var number: OrderNumber?
    /// How another program calls it.
    public var key: String?
    /// Where it stands. An order that is over is not taken in again; any other is ready or a draft by what is known of
    /// it, waits if it is on hold, and stays a draft if it is one.
    public var state: OrderState?
    public var customer: String
    public var site: String
    /// Serial numbers of the devices, or their names.
    public var serials: [String]
    public var technician: String?
    /// Names of those who may not do it.
    public var excluded: [String]
    public var skills: [SkillRow]
    public var title: String
    public var note: String
    public var type: OrderType?
    public var priority: Priority?
    public var duration: Int?
    public var preference: TimeWindow?
    public var sla: ServiceLevel
    public var parts: [PartLine]
    public var crewSize: Int?
    public var promise: PromiseRow?
    public var reported: Timestamp?
    public var hold: HoldRow?

    public init(
        line: Int, number: OrderNumber? = nil, key: String? = nil, state: OrderState? = nil, customer: String,
        site: String, serials: [String] = [], technician: String? = nil, excluded: [String] = [],
        skills: [SkillRow] = [], title: String, note: String = "", type: OrderType? = nil, priority: Priority? = nil,
        duration: Int? = nil, preference: TimeWindow? = nil, sla: ServiceLevel = ServiceLevel(),
        parts: [PartLine] = [], crewSize: Int? = nil, promise: PromiseRow? = nil, reported: Timestamp? = nil,
        hold: HoldRow? = nil
    ) {
        self.line = line
        self.number = number
        self.key = key
        self.state = state
        self.customer = customer
        self.site = site
        self.serials = serials
        self.technician = technician
        self.excluded = excluded
        self.skills = skills
        self.title = title
        self.note = note
        self.type = type
        self.priority = priority
        self.duration = duration
        self.preference = preference
        self.sla = sla
        self.parts = parts
        self.crewSize = crewSize
        self.promise = promise
        self.reported = reported
        self.hold = hold
    }
}

/// A promise as a file has it.
public struct PromiseRow: Hashable, Sendable, Codable {
    public var window: TimeWindow
    /// Empty for the customer.
    public var toldTo: String
    /// `nil` for now.
    public var toldAt: Timestamp?

    public init(window: TimeWindow, toldTo: String = "", toldAt: Timestamp? = nil) {
        self.window = window
        self.toldTo = toldTo
        self.toldAt = toldAt
    }
}

/// What an order waits for, as a file has it.
public struct HoldRow: Hashable, Sendable, Codable {
    public var reason: HoldReason
    public var note: String
    /// `nil` for now.
    public var since: Timestamp?

    public init(reason: HoldReason, note: String = "", since: Timestamp? = nil) {
        self.reason = reason
        self.note = note
        self.since = since
    }
}
