/// What an order holds of a part at a place.
package struct StockHold: Hashable, Sendable {
    package let order: Order.ID
    package let cell: StockCell
    package let quantity: Quantity

    package init(order: Order.ID, cell: StockCell, quantity: Quantity) {
        self.order = order
        self.cell = cell
        self.quantity = quantity
    }
}
