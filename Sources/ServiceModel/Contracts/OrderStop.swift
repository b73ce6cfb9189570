/// A time in which an order waited, as a fact of the order: counted from 1 within it.
package struct OrderStop: Hashable, Sendable {
    package var order: Order.ID
    package var sequence: Int
    package var stop: ClockStop

    package init(order: Order.ID, sequence: Int, _ stop: ClockStop) {
        self.order = order
        self.sequence = sequence
        self.stop = stop
    }
}
