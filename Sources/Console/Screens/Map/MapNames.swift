import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// Names of towns and roads, which take the room that everything else leaves.
extension MapDrawing {
    /// Names by population, as many as the map has room for; districts only where the city fills the map.
    mutating func drawTowns(on frame: inout Frame) {
        guard let ground = state.map.ground else { return }
        let box = viewport.box(rect.size)
        var room = rect.columns * rect.rows / (isSmall ? 180 : 110)
        for town in ground.towns where room > 0 && box.contains(town.point) {
            if town.isDistrict, viewport.kilometresPerDot > 0.12 { continue }
            guard let chosen = place(town.name, at: cell(town.point)) else { continue }
            put(chosen.text, at: chosen.place, Style(.mapTown), on: &frame)
            room -= 1
        }
    }

    /// Beside the town, on either side, else above or beneath it; never over a route.
    private mutating func place(_ name: String, at point: Point) -> (text: String, place: Point)? {
        let width = SafeText.width(name)
        let middle = point.column - width / 2
        let choices = [
            ("•" + name, point), (name + "•", point.right(-width)),
            (name, Point(column: middle, row: point.row - 1)), (name, Point(column: middle, row: point.row + 1)),
        ]
        for (text, place) in choices {
            let columns = SafeText.width(text)
            let isFree = !(0..<columns).contains { hasRoute(place.column + $0, place.row) }
            if isFree, labels.take(place, columns: columns, margin: 2) { return (text, place) }
        }
        return nil
    }

    /// The name of each territory in its middle.
    mutating func drawTerritoryNames(on frame: inout Frame) {
        for line in state.map.places?.territories ?? [] {
            guard let name = line.name else { continue }
            let middle = cell(line.box.centre)
            let width = SafeText.width(name)
            let place = Point(column: middle.column - width / 2, row: middle.row)
            guard labels.take(place, columns: width, margin: 2) else { continue }
            put(name, at: place, Style(.mapTerritory), on: &frame)
        }
    }

    /// The name of each road once, at a point of it that the map shows; as a road, because `A4` alone could be a stop.
    mutating func drawRoadNames(on frame: inout Frame) {
        let box = viewport.box(rect.size)
        for line in state.map.ground?.lines ?? [] where line.kind == .road && line.box.meets(box) {
            guard let name = line.name.map({ "═\($0)═" }) else { continue }
            let legs = zip(line.points, line.points.dropFirst()).map { $0.towards($1, 0.5) }.filter(box.contains)
            let place = legs.lazy.map(cell).first { !hasRoute($0.column, $0.row) }
            guard let place, labels.take(place, columns: name.count, margin: 2) else { continue }
            put(name, at: place, Style(.mapRoad), on: &frame)
        }
    }
}
