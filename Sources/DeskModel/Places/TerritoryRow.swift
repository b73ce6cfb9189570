package import ServiceModel

/// An area of a file.
package struct TerritoryRow: Hashable, Sendable, Codable {
    package var name: String
    /// Closed lines.
    package var rings: [[Coordinate]]

    package init(name: String, rings: [[Coordinate]]) {
        self.name = name
        self.rings = rings
    }
}
