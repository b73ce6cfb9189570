/// Where a piece with a serial number is: always at one place.
package struct SerialStanding: Hashable, Sendable {
    package let part: Part.ID
    package let at: StockEnd
    /// The order for which it was taken along on a van.
    package let order: Order.ID?

    package init(part: Part.ID, at: StockEnd, order: Order.ID? = nil) {
        self.part = part
        self.at = at
        self.order = order
    }
}
