import ServiceModel

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
