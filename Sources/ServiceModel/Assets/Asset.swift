/// A device at a site: a unit, or with a parent a module of one.
package struct Asset: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Asset>

    package var id: ID
    package var site: Site.ID
    /// The device it is a part of.
    package var parent: ID?
    package var name: String
    package var model: String
    package var serial: String
    package var state: AssetState
    /// Where at the site it stands: `floor -1, rack 2`.
    package var place: String
    package var installed: Day?
    package var warrantyFrom: Day?
    package var warrantyThrough: Day?
    /// What the warranty pays; empty for everything.
    package var warrantyCovers: [WarrantyScope]
    /// Certificates and tests that fall due.
    package var checks: [AssetCheck]
    package var meters: [Meter]
    /// How another program calls it; no two of a kind have the same.
    package var key: String?
    package var version: Int

    package init(
        id: ID, site: Site.ID, parent: ID? = nil, name: String, model: String, serial: String,
        state: AssetState = .works, place: String = "", installed: Day? = nil, warrantyFrom: Day? = nil,
        warrantyThrough: Day? = nil, warrantyCovers: [WarrantyScope] = [], checks: [AssetCheck] = [],
        meters: [Meter] = [], key: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.site = site
        self.parent = parent
        self.name = name
        self.model = model
        self.serial = serial
        self.state = state
        self.place = place
        self.installed = installed
        self.warrantyFrom = warrantyFrom
        self.warrantyThrough = warrantyThrough
        self.warrantyCovers = warrantyCovers
        self.checks = checks
        self.meters = meters
        self.key = key
        self.version = version
    }
}

extension Asset {
    /// Whether a warranty covers the device on a day, whatever of it is paid. Without a last day there is none.
    package func isUnderWarranty(on day: Day) -> Bool {
        guard let warrantyThrough else { return false }
        return day <= warrantyThrough && (warrantyFrom.map { $0 <= day } ?? true)
    }

    /// Whether a warranty pays this on a day.
    package func warrants(_ scope: WarrantyScope, on day: Day) -> Bool {
        isUnderWarranty(on: day) && (warrantyCovers.isEmpty || warrantyCovers.contains(scope))
    }
}
