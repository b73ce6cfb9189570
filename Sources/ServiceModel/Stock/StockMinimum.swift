/// How much of a part a place is to have at least.
package struct StockMinimum: Hashable, Sendable {
    package let cell: StockCell
    package var quantity: Quantity

    package init(_ cell: StockCell, quantity: Quantity) {
        self.cell = cell
        self.quantity = quantity
    }
}
