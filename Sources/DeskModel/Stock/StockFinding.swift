package import ServiceModel

/// Stock that cannot be, or that nobody looks after.
package enum StockFinding: DepartmentFinding {
    /// Less than nothing of a part is at a place, or it is worth less than nothing.
    case negative(part: String, Quantity)
    /// Orders hold more of a part at a place than is there.
    case overheld(part: String, held: Quantity, onHand: Quantity)
    /// Parts lie on a van of somebody who left.
    case ofGone(technician: String, value: Int64)
    /// What is kept as on hand is not what the moves sum up to.
    case sums(part: String)
    /// Reserved in a warehouse for an order that is cancelled or closed.
    case reservedForOver(part: String, Quantity, place: String)

    package var facts: FindingFacts {
        switch self {
        case .negative: FindingFacts("stock-negative")
        case .overheld: FindingFacts("stock-overheld")
        case .ofGone: FindingFacts("stock-of-gone", .warning)
        case .sums: FindingFacts("stock-sums")
        case .reservedForOver: FindingFacts("stock-reserved-for-over")
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .negative(let part, let quantity):
            return language("\(quantity) of \(part) on hand", "stan \(part): \(quantity)")
        case .overheld(let part, let held, let onHand):
            return language(
                "\(held) of \(part) held for orders, \(onHand) there",
                "\(part): zlecenia trzymają \(held), jest \(onHand)")
        case .ofGone(let technician, let value):
            let worth = Money(minorUnits: value).words(language)
            return language(
                "\(technician) has left, and parts worth \(worth) are on the van",
                "\(technician) już nie pracuje, a na samochodzie są części za \(worth)")
        case .sums(let part):
            return language("the stock of \(part) is not the sum of its moves", "stan \(part) nie jest sumą ruchów")
        case .reservedForOver(let part, let quantity, let place):
            return language(
                "is over, and \(quantity) of \(part) is reserved for it in \(place)",
                "jest zakończone, a w \(place) ma rezerwację: \(part), ilość \(quantity)")
        }
    }
}
