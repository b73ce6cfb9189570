package import ServiceModel

/// A place that an address may mean.
package struct GeocodedPlace: Hashable, Sendable {
    /// How exact the coordinates are, the best first.
    package enum Exactness: String, Sendable, CaseIterable {
        /// Somebody gave the coordinates.
        case point
        /// The middle of what the postcode serves.
        case postcode
        /// The middle of a district.
        case district
        /// The middle of the town.
        case town
    }

    package enum Source: String, Sendable {
        /// What was imported.
        case postcodes
        case gazetteer
        /// Somebody said so.
        case hand
    }

    package enum Doubt: Hashable, Sendable {
        /// The code belongs to another part of the country than the town.
        case postcodeElsewhere(Postcode, [Voivodeship])
        /// The imported postcodes give the code to other places.
        case postcodeOfOthers(Postcode, [String])
        /// The region has nothing there; but the town is so large that another of the name cannot be meant.
        case outsideRegion
    }

    package var name: String
    package var location: Coordinate
    package var exactness: Exactness
    package var source: Source
    package var voivodeship: Voivodeship?
    /// Inhabitants; `nil` where nobody counted.
    package var population: Int?
    /// Others bear the name; this one is the only one where the site's region is.
    package var isByRegion: Bool
    package var doubt: Doubt?

    package init(
        name: String, location: Coordinate, exactness: Exactness, source: Source, voivodeship: Voivodeship?,
        population: Int? = nil, isByRegion: Bool = false, doubt: Doubt? = nil
    ) {
        self.name = name
        self.location = location
        self.exactness = exactness
        self.source = source
        self.voivodeship = voivodeship
        self.population = population
        self.isByRegion = isByRegion
        self.doubt = doubt
    }
}
