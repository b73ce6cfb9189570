/// A service order: what a customer bought or reported. Its work is done in visits.
public struct Order: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Order>

    public var id: ID
    public var number: OrderNumber
    public var stage: OrderStage
    /// Always `OrderLifecycle.state` of stage, hold and visits; stored beside them so that lists can ask for it.
    public var state: OrderState
    public var hold: Hold?
    public var customer: Customer.ID
    public var site: Site.ID
    public var assets: [Asset.ID]
    public var type: OrderType
    /// One line: what is wrong, or what is to be done.
    public var title: String
    public var note: String
    public var priority: Priority
    public var reported: Timestamp
    public var sla: ServiceLevel
    /// When the customer would like the work to start.
    public var preference: TimeWindow?
    /// What to take along.
    public var parts: [PartLine]
    /// What the first visit is to be like; only a draft has it, for then its visits say so.
    public var request: WorkRequest?
    /// How another program calls it; no two orders have the same.
    public var key: String?
    /// Counts changes of the row; a write carries the one it was based on.
    public var version: Int

    public init(
        id: ID, number: OrderNumber, stage: OrderStage = .draft, state: OrderState = .draft, hold: Hold? = nil,
        customer: Customer.ID, site: Site.ID, assets: [Asset.ID] = [], type: OrderType = .repair, title: String,
        note: String = "",
        priority: Priority = .normal, reported: Timestamp, sla: ServiceLevel = ServiceLevel(),
        preference: TimeWindow? = nil, parts: [PartLine] = [], request: WorkRequest? = nil, key: String? = nil,
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

/// What is due for one order: by when somebody is sent, is there, has mended it. A contract sets its response or arrival;
/// an order without either has at most a day or time of its own, by which it is to be done.
public struct ServiceLevel: Hashable, Sendable, Codable {
    /// Dispatched by.
    public var response: Timestamp?
    /// On site by.
    public var arrival: Timestamp?
    /// Completed by.
    public var fix: Timestamp?

    public init(response: Timestamp? = nil, arrival: Timestamp? = nil, fix: Timestamp? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    /// A contract says these times, not the order.
    public var isContract: Bool { response != nil || arrival != nil }

    /// The first moment at which the contract is broken, or `nil` without a target.
    public var due: Timestamp? { [response, arrival, fix].compactMap { $0 }.min() }
}

/// A part to take along, by its catalogue code.
public struct PartLine: Hashable, Sendable, Codable {
    public var code: String
    /// Pieces, more than 0.
    public var quantity: Int

    public init?(code: String, quantity: Int) {
        guard quantity > 0, !code.isEmpty else { return nil }
        self.code = code
        self.quantity = quantity
    }
}
