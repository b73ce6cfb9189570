package import ServiceModel

/// What was said of where things lie.
package enum PlacesSummary: DepartmentSummary {
    /// Coordinates were given to sites; the first of them by name.
    case sitesLocated(count: Int, first: String)

    package var orders: [OrderNumber] { [] }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .sitesLocated(let count, let first):
            let sites = language.plural(count, "site", "sites", pl: ("miejsce", "miejsca", "miejsc"))
            return count == 1
                ? language("\(first) has coordinates now.", "\(first) ma już współrzędne.")
                : language("\(count) \(sites) have coordinates now.", "Współrzędne ma teraz \(count) \(sites).")
        }
    }
}
