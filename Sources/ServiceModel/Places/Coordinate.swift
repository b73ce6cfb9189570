/// A point on the Earth in WGS 84 degrees.
package struct Coordinate: Hashable, Sendable, Codable {
    /// Degrees north, -90 ... 90.
    package let latitude: Double
    /// Degrees east, -180 ... 180.
    package let longitude: Double

    /// `nil` when a value lies outside its range or is not finite.
    package init?(latitude: Double, longitude: Double) {
        guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Why it can hardly be where somebody of this trade lives or works.
    package enum Doubt: Hashable, Sendable {
        /// At 0° N 0° E, in the sea: what programs write that do not know.
        case nowhere
        /// Latitude and longitude in each other's place lie in Poland, and these do not.
        case swapped
        /// Outside Poland and its neighbourhood.
        case abroad
    }

    /// `nil` for a place in or next to Poland.
    package var doubt: Doubt? {
        if abs(latitude) < 1, abs(longitude) < 1 { return .nowhere }
        if Self.isNearPoland(latitude, longitude) { return nil }
        return Self.isNearPoland(longitude, latitude) ? .swapped : .abroad
    }

    /// Poland's extremes, with some 30 km round them.
    private static func isNearPoland(_ latitude: Double, _ longitude: Double) -> Bool {
        (48.7...55.2).contains(latitude) && (13.7...24.6).contains(longitude)
    }
}
