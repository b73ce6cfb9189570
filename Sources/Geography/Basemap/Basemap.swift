package import ServiceModel

/// What a map shows beneath the work: borders, rivers and main roads of Poland. Made once and kept; `poland()` takes a
/// millisecond.
///
/// Data: Natural Earth 10m (public domain), GSHHG/WDBII (LGPL 3 or later), GeoNames (geonames.org, CC BY 4.0).
package struct Basemap: Sendable {
    /// The border of the country, in pieces that each belong to one voivodeship.
    package let outline: [Polyline]
    /// The borders between two voivodeships, each of them once.
    package let borders: [Polyline]
    /// In the order of `Voivodeship.allCases`.
    package let voivodeships: [VoivodeshipArea]
    package let rivers: [Polyline]
    /// Motorways and expressways from town to town: a scheme, to be labelled so, no survey.
    package let roads: [Road]

    package init(
        outline: [Polyline] = [], borders: [Polyline] = [], voivodeships: [VoivodeshipArea] = [],
        rivers: [Polyline] = [], roads: [Road] = []
    ) {
        self.outline = outline
        self.borders = borders
        self.voivodeships = voivodeships
        self.rivers = rivers
        self.roads = roads
    }

    /// Poland, from the file inside the program.
    package static func poland() -> Basemap { (try? MapFile.poland().basemap()) ?? Basemap() }

    /// The voivodeship a point lies in; `nil` outside the country. Within five kilometres of a border it may name the
    /// neighbour: that is how exact borders of one to ten million are.
    package func voivodeship(at point: Coordinate) -> Voivodeship? {
        voivodeships.first { $0.contains(point) }?.voivodeship
    }

    /// Around the whole country; `nil` for an empty map.
    package var box: CoordinateBox? {
        outline.reduce(nil) { box, line in
            guard var box else { return line.box }
            box.enclose(line.box)
            return box
        }
    }
}
