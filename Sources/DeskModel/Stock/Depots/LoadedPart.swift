package import ServiceModel

/// How much of a part.
package struct LoadedPart: Hashable, Sendable {
    package var code: String
    package var unit: String
    package var quantity: Quantity

    package init(code: String, unit: String, quantity: Quantity) {
        self.code = code
        self.unit = unit
        self.quantity = quantity
    }
}
