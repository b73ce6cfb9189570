/// An order that goes on where another one ended: it was reopened as new.
package struct OrderLink: Hashable, Sendable {
    package var order: Order.ID
    /// The one that ended.
    package var origin: Order.ID

    package init(order: Order.ID, origin: Order.ID) {
        self.order = order
        self.origin = origin
    }
}
