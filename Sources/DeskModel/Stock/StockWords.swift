package import ServiceModel

/// Quantities, amounts and kinds in words.
package enum StockWords {
    /// `2.345`, in Polish `2,345`.
    package static func number(_ quantity: Quantity, _ language: Language) -> String {
        language == .polish ? quantity.description.replacing(".", with: ",") : quantity.description
    }

    /// `16`, `2.5 m`: pieces need no unit.
    package static func quantity(_ quantity: Quantity, _ unit: String, _ language: Language) -> String {
        number(quantity, language) + (PartUnit(unit).isWhole || unit.isEmpty ? "" : " \(unit)")
    }

    /// `16 × AKU-12V9AH`
    package static func amount(_ quantity: Quantity, _ unit: String, of part: String, _ language: Language) -> String {
        "\(self.quantity(quantity, unit, language)) × \(part)"
    }

    /// `41,260.50`, in Polish `41 260,50`.
    package static func grosze(_ value: Int64, _ language: Language) -> String {
        let amount = Money(minorUnits: value).amount
        let parts = amount.split(separator: ".")
        var whole = ""
        for (index, digit) in parts[0].reversed().enumerated() {
            if index > 0, index % 3 == 0, digit != "-" { whole.append(language(",", " ")) }
            whole.append(digit)
        }
        return String(whole.reversed()) + language(".", ",") + parts[1]
    }
}

extension StockPlaceKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .warehouse: language("warehouse", "magazyn")
        case .van: language("van", "samochód")
        case .quarantine: language("quarantine", "kwarantanna")
        }
    }
}

extension OutsidePlace {
    package func name(_ language: Language) -> String {
        switch self {
        case .supplier: language("supplier", "dostawca")
        case .customer: language("customer", "klient")
        case .scrap: language("scrap", "złom")
        case .difference: language("difference", "różnica")
        }
    }
}
