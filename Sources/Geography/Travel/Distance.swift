import Foundation
package import ServiceModel

/// Great-circle distance on a sphere.
package enum Distance {
    /// Mean radius of the Earth in kilometres (IUGG 1980).
    package static let earthRadius = 6371.0088

    /// Kilometres between two places, by the haversine formula (Sinnott, 1984) written with the chord of two unit
    /// vectors, which is the same number: half the chord is the square root of the haversine.
    package static func kilometres(from start: Coordinate, to end: Coordinate) -> Double {
        kilometres(from: PreparedPlace(start), to: PreparedPlace(end))
    }

    /// Kilometres between two prepared places; bit for bit what the plain form gives.
    package static func kilometres(from start: PreparedPlace, to end: PreparedPlace) -> Double {
        let halfChord = squaredChord(from: start, to: end).squareRoot() * 0.5
        return 2 * earthRadius * asin(min(1, halfChord))
    }

    /// What grows with the distance and costs less: the squared chord between the places, on a sphere of radius 1.
    @inlinable
    package static func squaredChord(from start: PreparedPlace, to end: PreparedPlace) -> Double {
        let x = start.x - end.x
        let y = start.y - end.y
        let z = start.z - end.z
        return x * x + y * y + z * z
    }
}
