public import ServiceModel

/// A populated place of the gazetteer.
public struct Town: Hashable, Sendable {
    public let name: String
    /// Its centre.
    public let location: Coordinate
    /// Inhabitants as GeoNames counts them; 0 where it does not know.
    public let population: Int
    public let voivodeship: Voivodeship
    /// The city this place is a district of; maps of the country and lists of towns leave districts out.
    public let districtOf: String?

    public init(
        name: String, location: Coordinate, population: Int, voivodeship: Voivodeship, districtOf: String? = nil
    ) {
        self.name = name
        self.location = location
        self.population = population
        self.voivodeship = voivodeship
        self.districtOf = districtOf
    }

    public var isDistrict: Bool { districtOf != nil }
}
