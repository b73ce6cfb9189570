/// A part of the map that the company draws for itself, such as the district of a branch.
package struct Territory: Hashable, Sendable {
    package typealias ID = Identifier<Territory>

    package var id: ID
    /// No other territory bears it.
    package var name: String
    /// The region whose area it is; the one of its name, when there was one.
    package var region: Region.ID?
    /// Closed lines: the first point is the last. A ring inside another is a hole in it.
    package var rings: [[Coordinate]]
    package var version: Int

    package init(id: ID, name: String, region: Region.ID? = nil, rings: [[Coordinate]], version: Int = 1) {
        self.id = id
        self.name = name
        self.region = region
        self.rings = rings
        self.version = version
    }
}
