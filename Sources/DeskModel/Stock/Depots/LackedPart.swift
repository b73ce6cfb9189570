package import ServiceModel

/// A part that a visit asks for, and how much of it it would have.
package struct LackedPart: Hashable, Sendable, Codable {
    package var code: String
    package var unit: String
    package var needs: Quantity
    package var has: Quantity

    package init(code: String, unit: String, needs: Quantity, has: Quantity) {
        self.code = code
        self.unit = unit
        self.needs = needs
        self.has = has
    }

    /// `AKU-12V9AH (needs 16, has 2)`
    package func words(_ language: Language) -> String {
        let needs = StockWords.quantity(needs, unit, language)
        let has = StockWords.quantity(has, unit, language)
        return "\(code) " + language("(needs \(needs), has \(has))", "(potrzeba \(needs), jest \(has))")
    }
}
