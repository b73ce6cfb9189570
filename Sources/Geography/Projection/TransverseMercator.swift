import Foundation
package import ServiceModel

/// The transverse Mercator projection of the sphere (Snyder, *Map Projections: A Working Manual*, 1987, equations 8-1
/// to 8-7): conformal, and true along its central meridian. Poland lies within 5° of 19° E, the meridian of its own
/// national grid (PL-1992): distances on the map are at most 0.3 % too long there.
package struct TransverseMercator: Hashable, Sendable {
    /// The meridian on which the map is true, in degrees.
    package let meridian: Double

    /// The one for Poland.
    package static let poland = TransverseMercator(meridian: 19)

    package init(meridian: Double) {
        self.meridian = meridian
    }

    /// Where a place lies on the map, from the equator and the meridian.
    package func point(_ place: Coordinate) -> MapPoint {
        point(latitude: place.latitude, longitude: place.longitude)
    }

    /// The same for degrees that need not be a checked coordinate.
    package func point(latitude: Double, longitude: Double) -> MapPoint {
        let latitude = latitude * .pi / 180
        let east = (longitude - meridian) * .pi / 180
        let cosine = cos(latitude)
        return MapPoint(
            east: Distance.earthRadius * atanh(cosine * sin(east)),
            north: Distance.earthRadius * atan2(sin(latitude), cosine * cos(east)))
    }

    /// The place at a point of the map; `nil` beyond the poles.
    package func place(_ point: MapPoint) -> Coordinate? {
        let x = point.east / Distance.earthRadius
        let y = point.north / Distance.earthRadius
        let latitude = asin(sin(y) / cosh(x))
        let longitude = atan2(sinh(x), cos(y))
        return Coordinate(latitude: latitude * 180 / .pi, longitude: meridian + longitude * 180 / .pi)
    }
}
