/// Parts of a kind that are included up to a quantity.
package struct PartPool: Hashable, Sendable, Codable {
    package var name: String
    /// A code, or with `*` at its end how codes begin.
    package var code: String
    package var quantity: Int
    package var period: ContractPeriod

    package init(name: String, code: String, quantity: Int, per period: ContractPeriod) {
        self.name = name
        self.code = code
        self.quantity = quantity
        self.period = period
    }

    package func holds(_ part: String) -> Bool {
        code.hasSuffix("*") ? part.hasPrefix(code.dropLast()) : part == code
    }
}
