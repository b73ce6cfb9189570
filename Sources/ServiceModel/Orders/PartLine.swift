/// A part to take along, by its catalogue code.
package struct PartLine: Hashable, Sendable, Codable {
    package var code: String
    /// Pieces, more than 0.
    package var quantity: Int

    package init?(code: String, quantity: Int) {
        guard quantity > 0, !code.isEmpty else { return nil }
        self.code = code
        self.quantity = quantity
    }
}
