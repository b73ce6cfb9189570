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
