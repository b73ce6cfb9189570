package import ServiceModel

/// A voivodeship as closed lines.
package struct VoivodeshipArea: Hashable, Sendable {
    package let voivodeship: Voivodeship
    package let rings: [Polyline]

    package init(voivodeship: Voivodeship, rings: [Polyline]) {
        self.voivodeship = voivodeship
        self.rings = rings
    }

    /// By the even-odd rule over all rings, so that a ring inside another is a hole.
    package func contains(_ point: Coordinate) -> Bool {
        rings.reduce(false) { $0 != $1.encloses(point) }
    }
}
