import DeskModel
import Geography
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// What every event ends with while a map is on the screen: ground and places are there, the map is fitted, what is
    /// gone is no longer pointed at.
    mutating func settleGround() {
        if !(map.places?.isOf(view) ?? false) { map.places = MapPlaces(view, after: map.places) }
        if let places = map.places, map.ground?.projection != places.projection {
            map.ground = MapGround(places.projection)
        }
        if let pointed = map.pointed, view.visits[pointed] == nil { map.pointed = nil }
        if let size = mapGroundSize { refit(size) }
    }

    /// The technician before or after the one under the cursor, over the names of regions.
    mutating func stepTechnician(_ direction: Int) {
        var index = board.cursorIndex + direction
        while board.rows.indices.contains(index) {
            if case .technician(let technician) = board.rows[index] {
                board.cursor.row = .technician(technician.id)
                return
            }
            index += direction
        }
    }

    mutating func toggle(_ layer: MapLayers, _ name: Phrase) {
        map.layers.formSymmetricDifference(layer)
        let isShown = map.layers.contains(layer)
        status.say(
            name(language) + (isShown ? language(": shown.", ": widoczne.") : language(": hidden.", ": ukryte.")))
    }
}
