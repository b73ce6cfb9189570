/// An order that goes on where another one ended: it was reopened as new.
public struct OrderLink: Hashable, Sendable {
    public var order: Order.ID
    /// The one that ended.
    public var origin: Order.ID

    public init(order: Order.ID, origin: Order.ID) {
        self.order = order
        self.origin = origin
    }
}
