package import ServiceModel

/// A place rounded to a hundred-thousandth of a degree, about a metre: what legs are remembered by.
package struct LegPlace: Hashable, Sendable {
    /// Degrees × 100,000.
    package let latitude, longitude: Int32

    package init(_ place: Coordinate) {
        latitude = Int32((place.latitude * 100_000).rounded())
        longitude = Int32((place.longitude * 100_000).rounded())
    }

    package init(latitude: Int32, longitude: Int32) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
