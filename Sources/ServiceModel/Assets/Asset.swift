/// A device at a site.
public struct Asset: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Asset>

    public var id: ID
    public var site: Site.ID
    /// The device it is a part of.
    public var parent: ID?
    public var name: String
    public var model: String
    public var serial: String
    public var warrantyThrough: Day?
    /// How another program calls it; no two of a kind have the same.
    public var key: String?
    public var version: Int

    public init(
        id: ID, site: Site.ID, parent: ID? = nil, name: String, model: String, serial: String,
        warrantyThrough: Day? = nil, key: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.site = site
        self.parent = parent
        self.name = name
        self.model = model
        self.serial = serial
        self.warrantyThrough = warrantyThrough
        self.key = key
        self.version = version
    }
}
