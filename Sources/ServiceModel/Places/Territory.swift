/// A part of the map that the company draws for itself, such as the district of a branch.
public struct Territory: Hashable, Sendable {
    public typealias ID = Identifier<Territory>

    public var id: ID
    /// No other territory bears it.
    public var name: String
    /// The region whose area it is; the one of its name, when there was one.
    public var region: Region.ID?
    /// Closed lines: the first point is the last. A ring inside another is a hole in it.
    public var rings: [[Coordinate]]
    public var version: Int

    public init(id: ID, name: String, region: Region.ID? = nil, rings: [[Coordinate]], version: Int = 1) {
        self.id = id
        self.name = name
        self.region = region
        self.rings = rings
        self.version = version
    }
}
