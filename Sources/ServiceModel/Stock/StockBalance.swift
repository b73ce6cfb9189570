/// What of a part is at a place: always the sum of its moves.
package struct StockBalance: Hashable, Sendable {
    package var quantity: Quantity
    /// Grosze.
    package var value: Int64
    /// For orders: reserved in a warehouse, taken along on a van.
    package var held: Quantity
    /// Quantity and value when there was any the last time: the average at which a count finds more on an empty place.
    package var lastQuantity: Quantity
    package var lastValue: Int64

    package init(
        quantity: Quantity = .zero, value: Int64 = 0, held: Quantity = .zero, lastQuantity: Quantity = .zero,
        lastValue: Int64 = 0
    ) {
        self.quantity = quantity
        self.value = value
        self.held = held
        self.lastQuantity = lastQuantity
        self.lastValue = lastValue
    }

    /// Less than nothing after a count that found less than is held.
    package var free: Quantity { quantity - held }

    /// What a quantity that leaves takes along: the last takes all that is left. `nil` where it would overflow.
    package func leaving(_ part: Quantity) -> Int64? {
        part >= quantity ? value : StockValue.share(of: value, part, of: quantity)
    }

    /// What a quantity that a count finds is worth: the average, or the one it last had, or nothing.
    package func found(_ more: Quantity) -> Int64? {
        lastQuantity > .zero ? StockValue.share(of: lastValue, more, of: lastQuantity) : 0
    }

    package mutating func add(_ more: Quantity, worth grosze: Int64, holding: Quantity) {
        quantity += more
        value += grosze
        held += holding
        if quantity > .zero { (lastQuantity, lastValue) = (quantity, value) }
    }
}
