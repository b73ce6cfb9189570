package import ServiceModel

/// A line from point to point, straight between them on the map, with its box beside it: a line out of view is skipped
/// without looking at its points.
package struct Polyline: Hashable, Sendable {
    /// Two at least. The array is flat: two numbers of eight bytes a point.
    package let points: [Coordinate]
    package let box: CoordinateBox

    /// `nil` for fewer than two points.
    package init?(_ points: [Coordinate]) {
        guard points.count > 1, let box = CoordinateBox(enclosing: points) else { return nil }
        self.points = points
        self.box = box
    }

    /// Whether it ends where it begins.
    package var isClosed: Bool { points.first == points.last }

    /// Kilometres along it, on great circles.
    package var kilometres: Double {
        zip(points, points.dropFirst()).reduce(0) { $0 + Distance.kilometres(from: $1.0, to: $1.1) }
    }

    /// Whether a point lies inside, for a closed line; by the even-odd rule (Shimrat, 1962), straight in degrees.
    package func encloses(_ point: Coordinate) -> Bool {
        guard box.contains(point) else { return false }
        var isInside = false
        var last = points[points.count - 1]
        for next in points {
            if (next.latitude > point.latitude) != (last.latitude > point.latitude) {
                let share = (point.latitude - next.latitude) / (last.latitude - next.latitude)
                if point.longitude < next.longitude + share * (last.longitude - next.longitude) { isInside.toggle() }
            }
            last = next
        }
        return isInside
    }
}
