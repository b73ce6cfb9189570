import Foundation
package import ServiceModel

/// A place as a point on the unit sphere. The trigonometry is done once, so that a distance afterwards costs one arc
/// sine.
package struct PreparedPlace: Hashable, Sendable {
    @usableFromInline let x: Double
    @usableFromInline let y: Double
    @usableFromInline let z: Double

    package init(_ place: Coordinate) {
        let latitude = place.latitude * .pi / 180
        // -180° and 180° are one meridian; without this the same place would lie a hair from itself.
        let longitude = (place.longitude == -180 ? 180 : place.longitude) * .pi / 180
        let circle = cos(latitude)
        x = circle * cos(longitude)
        y = circle * sin(longitude)
        z = sin(latitude)
    }
}
