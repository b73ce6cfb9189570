import ServiceModel

/// What a card says; see ``VisitCard``.
struct CardFacts: Hashable, Sendable {
    var id: Visit.ID
    var order: Order.ID
    var number: OrderNumber
    var sequence: Int
    var state: VisitState
    var orderState: OrderState
    var type: OrderType
    var title: String
    var customer: String
    var town: String
    var address: String
    var region: Region.ID
    var location: Coordinate?
    var priority: Priority
    var duration: Int
    var crewSize: Int
    var skills: [String]
    var sla: ServiceLevel
    var contract: String?
    var plan: Int?
    var devices: [String]
    var parts: [String]
    var preference: TimeWindow?
    var told: Promise?
    var times: VisitTimes?
    var lastReport: VisitCard.LastReport?
    var rejection: VisitCard.Rejection?
    var placement: Placement?
    var lock: VisitLock
    var overrideReason: String?
    var version: Int
    var orderVersion: Int
    var wait: PartWait?
}
