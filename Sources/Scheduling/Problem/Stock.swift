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

extension Stock {
    static let fieldFeatures: [FieldFeatures<Stock>] = [
        FieldFeatures("tools", .manyTools) { $0.tools.bits == nil },
        FieldFeatures("parts", .manyParts) { !SupplyMap.fitsLanes($0.parts) },
        FieldFeatures("capacity", .capacities) { !$0.capacity.isEmpty }
            .and(.severalLoadDimensions) { $0.capacity.count > 1 },
    ]
}
