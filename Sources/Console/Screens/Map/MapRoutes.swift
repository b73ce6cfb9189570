/// Whose routes are drawn.
enum MapRoutes: String, CaseIterable, Sendable {
    case own, region, all

    var name: Phrase {
        switch self {
        case .own: Phrase("the technician's route alone", "tylko trasa serwisanta")
        case .region: Phrase("routes of the region", "trasy rejonu")
        case .all: Phrase("all routes", "wszystkie trasy")
        }
    }

    var next: MapRoutes {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}
