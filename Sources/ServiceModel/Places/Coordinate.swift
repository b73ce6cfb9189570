/// A point on the Earth in WGS 84 degrees.
public struct Coordinate: Hashable, Sendable, Codable {
    /// Degrees north, -90 ... 90.
    public let latitude: Double
    /// Degrees east, -180 ... 180.
    public let longitude: Double

    /// `nil` when a value lies outside its range or is not finite.
    public init?(latitude: Double, longitude: Double) {
        guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}
