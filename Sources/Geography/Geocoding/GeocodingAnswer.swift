package import ServiceModel

/// What is known of where an address is.
package enum GeocodingAnswer: Hashable, Sendable {
    case found(GeocodedPlace)
    /// More than one place, or one where the region has nothing: somebody has to say.
    case unclear([GeocodedPlace])
    /// Neither postcodes nor the gazetteer know the place.
    case unknown
    /// The address names neither a town nor a postcode.
    case noTown
}

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

/// Where a region is, as far as anything says so.
package struct RegionGround: Hashable, Sendable {
    /// The rings of its territory.
    package var rings: [Polyline]
    /// Those it is named after or works in.
    package var voivodeships: Set<Voivodeship>

    package init(rings: [Polyline] = [], voivodeships: Set<Voivodeship> = []) {
        self.rings = rings
        self.voivodeships = voivodeships
    }

    var isKnown: Bool { !rings.isEmpty || !voivodeships.isEmpty }

    /// Its territory says so; without one its voivodeships.
    func contains(_ place: GeocodedPlace) -> Bool {
        if !rings.isEmpty { return rings.reduce(false) { $0 != $1.encloses(place.location) } }
        return place.voivodeship.map(voivodeships.contains) ?? false
    }
}
