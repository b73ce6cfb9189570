/// A device at a site.
package struct Asset: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Asset>

    package var id: ID
    package var site: Site.ID
    /// The device it is a part of.
    package var parent: ID?
    package var name: String
    package var model: String
    package var serial: String
    package var warrantyThrough: Day?
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    package var version: Int

    package init(
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
