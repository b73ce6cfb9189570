import DeskModel
import Geography
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Waiting orders that a filter lets through, those of one neighbourhood together, least pressing first. The
    /// neighbourhoods lie on the ground, so that panning changes none.
    func mapClusters(_ viewport: MapViewport, _ size: Size) -> [MapCluster] {
        guard let places = map.places, map.layers.contains(.waiting) else { return [] }
        let box = viewport.box(size)
        let side = viewport.kilometresPerDot * 8
        var members: [GroundCell: Members] = [:]
        let inHand = Set(moving?.visits ?? [])
        for id in queue.rows {
            guard let place = places.place(id), box.contains(place.point),
                inHand.isEmpty || !inHand.contains(id)
            else { continue }
            let cell = GroundCell(
                column: Int32((place.point.east / side).rounded(.down)),
                row: Int32((place.point.north / side).rounded(.down)))
            members[cell, default: Members(first: id, priority: place.priority)].add(id, place)
        }
        return members.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }.map(\.value.cluster)
            .sorted { $0.priority > $1.priority }
    }

    private struct GroundCell: Hashable {
        let column: Int32
        let row: Int32
    }

    private struct Members {
        var first: Visit.ID
        var priority: Priority
        var count = 0
        var east = 0.0
        var north = 0.0

        mutating func add(_ visit: Visit.ID, _ place: MapPlaces.Place) {
            count += 1
            east += place.point.east
            north += place.point.north
            if place.priority < priority { (first, priority) = (visit, place.priority) }
        }

        var cluster: MapCluster {
            MapCluster(
                visit: first, priority: priority, count: count,
                point: MapPoint(east: east / Double(count), north: north / Double(count)))
        }
    }
}

extension Priority {
    /// As in the queue; an ordinary order needs a sign here.
    var mapGlyph: String { self == .normal ? "o" : String(glyph.drop { $0 == " " }) }
}
