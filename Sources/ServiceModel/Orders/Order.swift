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
package struct ServiceLevel: Hashable, Sendable, Codable {
    /// Dispatched by.
    package var response: Timestamp?
    /// On site by.
    package var arrival: Timestamp?
    /// Completed by.
    package var fix: Timestamp?

    package init(response: Timestamp? = nil, arrival: Timestamp? = nil, fix: Timestamp? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    /// A contract says these times, not the order.
    package var isContract: Bool { response != nil || arrival != nil }

    /// The first moment at which the contract is broken, or `nil` without a target.
    package var due: Timestamp? { [response, arrival, fix].compactMap { $0 }.min() }
}

/// A part to take along, by its catalogue code.
package struct PartLine: Hashable, Sendable, Codable {
    package var code: String
    /// Pieces, more than 0.
    package var quantity: Int

    package init?(code: String, quantity: Int) {
        guard quantity > 0, !code.isEmpty else { return nil }
        self.code = code
        self.quantity = quantity
    }
}
