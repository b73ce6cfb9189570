package import Geography
package import ServiceModel

/// A territory as the map draws it.
package struct TerritoryOutline: Hashable, Sendable {
    package var name: String
    /// The region whose area it is.
    package var region: Region.ID?
    /// Closed; a ring inside another is a hole.
    package var rings: [Polyline]
    /// Around all rings.
    package var box: CoordinateBox

    /// `nil` without a ring that could be drawn.
    package init?(_ territory: Territory) {
        let rings = territory.rings.compactMap { Polyline($0) }
        guard var box = rings.first?.box else { return nil }
        for ring in rings.dropFirst() { box.enclose(ring.box) }
        name = territory.name
        region = territory.region
        self.rings = rings
        self.box = box
    }

    /// By the even-odd rule over all rings.
    package func contains(_ point: Coordinate) -> Bool {
        box.contains(point) && rings.reduce(false) { $0 != $1.encloses(point) }
    }
}
