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
