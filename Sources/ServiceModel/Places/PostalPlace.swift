/// A place that a postcode serves.
package struct PostalPlace: Hashable, Sendable, Codable {
    package var name: String
    /// As its file names it: lower case, `małopolskie`.
    package var voivodeship: String
    /// Powiat; may be empty.
    package var county: String
    package var location: Coordinate
    /// GeoNames' figure: 1 estimated, 4 the place of that name, 6 the middle of the code's addresses.
    package var accuracy: Int?

    package init(name: String, voivodeship: String, county: String = "", location: Coordinate, accuracy: Int? = nil) {
        self.name = name
        self.voivodeship = voivodeship
        self.county = county
        self.location = location
        self.accuracy = accuracy
    }

    /// Whether the location is the code's and not merely the town's.
    package var isOfCode: Bool { accuracy ?? 0 > 4 }
}
