package import ServiceModel

/// One end of a leg that a person enters: a site, a home or a bare point.
package struct LegEnd: Hashable, Sendable, Codable {
    package var name: String
    package var location: Coordinate

    package init(name: String, location: Coordinate) {
        self.name = name
        self.location = location
    }
}
