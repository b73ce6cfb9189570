/// The smallest rectangle, sides east-west and north-south, round some points.
package struct MapBox: Hashable, Sendable {
    package var west: Double
    package var east: Double
    package var south: Double
    package var north: Double

    /// `nil` round nothing.
    package init?(_ points: some Sequence<MapPoint>) {
        var box: MapBox?
        for point in points {
            if box == nil { box = MapBox(point) } else { box!.include(point) }
        }
        guard let box else { return nil }
        self = box
    }

    /// Round one point.
    package init(_ point: MapPoint) {
        (west, east, south, north) = (point.east, point.east, point.north, point.north)
    }

    package mutating func include(_ point: MapPoint) {
        west = min(west, point.east)
        east = max(east, point.east)
        south = min(south, point.north)
        north = max(north, point.north)
    }

    package var centre: MapPoint { MapPoint(east: (west + east) / 2, north: (south + north) / 2) }
    package var width: Double { east - west }
    package var height: Double { north - south }

    /// Whether the two have a point in common.
    package func meets(_ other: MapBox) -> Bool {
        west <= other.east && other.west <= east && south <= other.north && other.south <= north
    }

    package func contains(_ point: MapPoint) -> Bool {
        (west...east).contains(point.east) && (south...north).contains(point.north)
    }
}
