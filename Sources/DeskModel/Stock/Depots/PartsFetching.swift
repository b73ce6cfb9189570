package import ServiceModel

/// Why parts that a van lacks are not fetched.
package enum PartsFetching: Hashable, Sendable, Codable {
    /// No warehouse at which vans stop has all of them.
    case nowhere
    /// The technician has no van.
    case noVan
    /// The nearest warehouse that has them, and how many of the first; no stop there fits before the visit.
    case noRoom(depot: String, has: Quantity, unit: String)
    /// A warehouse has them, and no stop there is planned before the visit.
    case noStop(depot: String, has: Quantity, unit: String)
    /// The day's one stop goes to another warehouse, which does not have them.
    case otherStop(depot: String)

    package func words(_ language: Language) -> String {
        switch self {
        case .nowhere:
            return language("no warehouse where vans stop has them", "nie ma ich w magazynie, w którym stają auta")
        case .noVan: return language("the technician has no van", "serwisant nie ma samochodu")
        case .noRoom(let depot, let has, let unit):
            let there = StockWords.quantity(has, unit, language)
            return language(
                "\(depot) has \(there), and no stop there fits before the visit",
                "\(depot) ma \(there), ale postój tam nie mieści się przed wizytą")
        case .noStop(let depot, let has, let unit):
            let there = StockWords.quantity(has, unit, language)
            return language(
                "\(depot) has \(there), and no stop there is planned before the visit",
                "\(depot) ma \(there), ale przed wizytą nie zaplanowano tam postoju")
        case .otherStop(let depot):
            return language(
                "the day's stop goes to \(depot), which lacks them",
                "postój tego dnia jest w \(depot), gdzie ich nie ma")
        }
    }
}
