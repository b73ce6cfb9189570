import DeskModel
import Geography
import ServiceModel
import TermCanvas

extension ConsoleState {
    mutating func openMap() -> [Effect] {
        screen = .map
        return []
    }

    /// What every event ends with while a map is on the screen: ground and places are there, the map is fitted, what is
    /// gone is no longer pointed at.
    mutating func settleMap() -> [Effect] {
        guard screen == .map || screen == .day else { return askForNearest() }
        if !(map.places?.isOf(view) ?? false) { map.places = MapPlaces(view) }
        if let places = map.places, map.ground?.projection != places.projection {
            map.ground = MapGround(places.projection)
        }
        if let pointed = map.pointed, view.visits[pointed] == nil { map.pointed = nil }
        if let size = mapGroundSize { refit(size) }
        return askForNearest()
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

    /// Another day of the map; the time of day that it shows stays.
    mutating func stepMapDay(_ days: Int) {
        board.cursor.day = board.cursor.day + days
        guard let moment else { return }
        self.moment = view.calendar.timestamp(of: board.cursor.day, view.calendar.timeOfDay(of: moment))
    }

    /// Moves technicians along their routes, by steps of a quarter of an hour.
    mutating func scrub(_ steps: Int) {
        let span = view.calendar.span(of: mapDay)
        let start = mapMoment ?? view.sheets.first { $0.key.day == mapDay && $0.value.leaves != nil }?.value.leaves
        let from = start ?? span.start + 8 * 3600
        let quarter = Timestamp(seconds: from.seconds / 900 * 900)
        moment = min(max(quarter + steps * 900, span.start), span.end - 900)
    }

    mutating func toggle(_ layer: MapLayers, _ name: Phrase) {
        map.layers.formSymmetricDifference(layer)
        let isShown = map.layers.contains(layer)
        status.say(
            name(language) + (isShown ? language(": shown.", ": widoczne.") : language(": hidden.", ": ukryte.")))
    }
}
