import DeskModel
import Geography
package import ServiceModel

/// The map: what it shows, and where the crosshair is. Routes are those of the day under the board's cursor.
package struct MapState: ScreenState {
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

    package init() {}
}

extension ConsoleState {
    package internal(set) var map: MapState {
        get { self[MapState.self] }
        _modify { yield &self[MapState.self] }
    }
}
