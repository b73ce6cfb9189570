package import ServiceModel

/// A rectangle between two meridians and two parallels, edges included. It does not cross the 180th meridian.
package struct CoordinateBox: Hashable, Sendable {
    /// Degrees.
    package var south: Double
    package var west: Double
    package var north: Double
    package var east: Double

    package init(south: Double, west: Double, north: Double, east: Double) {
        self.south = south
        self.west = west
        self.north = north
        self.east = east
    }

    /// The smallest one around all points; `nil` without a point.
    package init?(enclosing points: some Sequence<Coordinate>) {
        var box: CoordinateBox?
        for point in points {
            if box == nil {
                box = CoordinateBox(
                    south: point.latitude, west: point.longitude, north: point.latitude, east: point.longitude)
            } else {
                box?.enclose(point)
            }
        }
        guard let box else { return nil }
        self = box
    }

    package mutating func enclose(_ point: Coordinate) {
        south = min(south, point.latitude)
        north = max(north, point.latitude)
        west = min(west, point.longitude)
        east = max(east, point.longitude)
    }

    package mutating func enclose(_ other: CoordinateBox) {
        south = min(south, other.south)
        north = max(north, other.north)
        west = min(west, other.west)
        east = max(east, other.east)
    }

    package func contains(_ point: Coordinate) -> Bool {
        south <= point.latitude && point.latitude <= north && west <= point.longitude && point.longitude <= east
    }

    /// Whether the two have a point in common: what does not meet the view need not be drawn.
    package func meets(_ other: CoordinateBox) -> Bool {
        south <= other.north && other.south <= north && west <= other.east && other.west <= east
    }
}
