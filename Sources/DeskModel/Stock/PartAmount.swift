package import ServiceModel

/// So much of a part.
package struct PartAmount: Hashable, Sendable, Codable {
    package var part: String
    package var unit: String
    package var quantity: Quantity

    package init(_ part: String, _ quantity: Quantity, unit: String) {
        self.part = part
        self.quantity = quantity
        self.unit = unit
    }
}

extension [PartAmount] {
    /// `; still missing: 8 l × OLEJ`; nothing where nothing is.
    func missingWords(_ language: Language) -> String {
        if isEmpty { return "" }
        let all = map { StockWords.amount($0.quantity, $0.unit, of: $0.part, language) }.joined(separator: ", ")
        return language("; still missing: ", "; nadal brakuje: ") + all
    }
}
