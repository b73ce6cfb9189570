package import ServiceModel

/// A populated place of the gazetteer.
package struct Town: Hashable, Sendable {
    package let name: String
    /// Its centre.
    package let location: Coordinate
    /// Inhabitants as GeoNames counts them; 0 where it does not know.
    package let population: Int
    package let voivodeship: Voivodeship
    /// The city this place is a district of; maps of the country and lists of towns leave districts out.
    package let districtOf: String?

    package init(
        name: String, location: Coordinate, population: Int, voivodeship: Voivodeship, districtOf: String? = nil
    ) {
        self.name = name
        self.location = location
        self.population = population
        self.voivodeship = voivodeship
        self.districtOf = districtOf
    }

    package var isDistrict: Bool { districtOf != nil }
}
