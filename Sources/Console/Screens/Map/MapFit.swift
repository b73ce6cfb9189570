import DeskModel

/// What fills the map.
enum MapFit: String, CaseIterable, Sendable {
    case technician, day, region, country

    var name: Phrase {
        switch self {
        case .technician: Phrase("the technician's day", "dzień serwisanta")
        case .day: Phrase("all routes of the day", "wszystkie trasy dnia")
        case .region: Phrase("the region", "rejon")
        case .country: Phrase("the country", "kraj")
        }
    }
}
