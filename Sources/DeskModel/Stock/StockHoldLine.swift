package import ServiceModel

/// What an order holds of a part at a place, with names.
package struct StockHoldLine: Hashable, Sendable {
    package var hold: StockHold
    package var part: String
    package var name: String
    package var unit: String
    package var place: String
    package var order: OrderNumber

    package init(hold: StockHold, part: String, name: String, unit: String, place: String, order: OrderNumber) {
        self.hold = hold
        self.part = part
        self.name = name
        self.unit = unit
        self.place = place
        self.order = order
    }
}
