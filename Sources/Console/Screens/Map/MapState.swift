import DeskModel
import Geography
package import ServiceModel
import TermCanvas

/// The map: what it shows, and where the crosshair is. Routes are those of the day under the board's cursor.
package struct MapState: Sendable {
    /// `nil` until the map was on the screen for the first time.
    var viewport: MapViewport?
    /// What the map keeps in view by itself; `nil` after panning or zooming by hand.
    var fit: MapFit? = .region
    /// What it was fitted to last.
    var fitted: MapFitted?
    /// The map goes where the board's cursor goes.
    package internal(set) var follows = true
    var layers: MapLayers = .standard
    var routes = MapRoutes.region
    /// Plain characters instead of Braille, whatever the terminal can show.
    var isPlain = false
    /// The list of stops instead of the map, where there is no room for both.
    var showsWords = false
    /// How many lines of the list are scrolled away above.
    var wordsTop = 0
    /// Where the crosshair is; `nil` while nobody moved it.
    var crosshair: MapPoint?
    /// The visit under the crosshair.
    package internal(set) var pointed: Visit.ID?
    /// The country, projected; made when the map first opens.
    var ground: MapGround?
    var places: MapPlaces?
    /// Who is nearest to the visit under the crosshair.
    var nearest: MapNearest?
}

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

/// What a fit depended on: when any of it is another, the map is fitted again.
struct MapFitted: Hashable, Sendable {
    var fit: MapFit
    var size: Size
    var technician: Technician.ID?
    var region: Region.ID?
    var day: Day?
    /// The order in hand: it is taken into view once, when it is picked up.
    var hand: Visit.ID?
}

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

/// What lies under the routes.
struct MapLayers: OptionSet, Hashable, Sendable {
    let rawValue: Int

    static let voivodeships = MapLayers(rawValue: 1)
    static let rivers = MapLayers(rawValue: 2)
    static let roads = MapLayers(rawValue: 4)
    static let towns = MapLayers(rawValue: 8)
    static let territories = MapLayers(rawValue: 16)
    static let waiting = MapLayers(rawValue: 32)
    static let standard: MapLayers = [.voivodeships, .rivers, .roads, .towns, .territories, .waiting]
}
