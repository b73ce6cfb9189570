/// What a task moves. All amounts are lists by kind of part or dimension of load; what is missing at the end is zero.
public struct Goods: Sendable, Hashable {
    /// Needed at the customer and not used up: on the van (``Stock/tools``) or fetched at the depot.
    public var tools: SmallIndexSet
    /// Used up at the customer: taken from the van's stock, unlimited once the depot was visited.
    public var parts: [Int]
    /// Loaded before the route begins and handed over here.
    public var delivery: [Int]
    /// Taken in here and carried to the end of the route.
    public var pickup: [Int]

    public init(
        tools: SmallIndexSet = [], parts: [Int] = [], delivery: [Int] = [], pickup: [Int] = []
    ) {
        self.tools = tools
        self.parts = parts
        self.delivery = delivery
        self.pickup = pickup
    }

    /// Whether any of it needs the van or the depot.
    public var needsStock: Bool { !tools.isEmpty || parts.contains { $0 > 0 } }
    public var hasLoad: Bool { delivery.contains { $0 > 0 } || pickup.contains { $0 > 0 } }
}

/// What is on a van when the shift begins, and what it can carry.
public struct Stock: Sendable, Hashable {
    public var tools: SmallIndexSet
    public var parts: [Int]
    /// The most the van carries at any moment, by dimension of load; empty means no limit.
    public var capacity: [Int]

    public init(tools: SmallIndexSet = [], parts: [Int] = [], capacity: [Int] = []) {
        self.tools = tools
        self.parts = parts
        self.capacity = capacity
    }
}

/// Two tasks of one errand: something is picked up at the first and handed over at the second, on the same route and
/// in this order. Both are planned or neither.
public struct Shipment: Sendable, Hashable {
    public var pickup: Int
    public var delivery: Int
    /// By dimension of load.
    public var amount: [Int]

    public init(pickup: Int, delivery: Int, amount: [Int] = []) {
        self.pickup = pickup
        self.delivery = delivery
        self.amount = amount
    }
}

/// Where parts and tools are fetched: at most one visit a shift.
public struct Depot: Sendable, Hashable {
    /// Index into the travel times.
    public var place: Int
    public var service: Tick
    /// The start of the visit must lie inside.
    public var hours: TimeWindow

    public init(place: Int, service: Tick = 0, hours: TimeWindow? = nil) {
        self.place = place
        self.service = service
        self.hours = hours ?? TimeWindow(-Tick.bound + 1, Tick.bound - 1)
    }
}

extension Goods {
    static let fieldFeatures: [FieldFeatures<Goods>] = [
        FieldFeatures("tools", .stock) { !$0.tools.isEmpty }.and(.manyTools) { $0.tools.bits == nil },
        FieldFeatures("parts", .stock) { $0.parts.contains { $0 > 0 } }
            .and(.manyParts) { !SupplyMap.fitsLanes($0.parts) },
        FieldFeatures("delivery", .loads) { $0.delivery.contains { $0 > 0 } }
            .and(.severalLoadDimensions) { $0.delivery.count > 1 },
        FieldFeatures("pickup", .loads) { $0.pickup.contains { $0 > 0 } }
            .and(.severalLoadDimensions) { $0.pickup.count > 1 },
    ]
}

extension Stock {
    static let fieldFeatures: [FieldFeatures<Stock>] = [
        FieldFeatures("tools", .manyTools) { $0.tools.bits == nil },
        FieldFeatures("parts", .manyParts) { !SupplyMap.fitsLanes($0.parts) },
        FieldFeatures("capacity", .capacities) { !$0.capacity.isEmpty }
            .and(.severalLoadDimensions) { $0.capacity.count > 1 },
    ]
}

extension Depot {
    /// Whoever knows a depot reads all of it.
    static let fieldFeatures: [FieldFeatures<Depot>] = [.ordinary("place"), .ordinary("service"), .ordinary("hours")]
}
