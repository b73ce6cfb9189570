package import ServiceModel

/// A device as lists show it.
package struct DeviceLine: Hashable, Sendable {
    package var asset: Asset
    package var site: Site
    package var customer: String
    /// 0 for a unit, 1 for a module of one, and so on.
    package var depth: Int
    package var hasModules: Bool

    package init(asset: Asset, site: Site, customer: String, depth: Int = 0, hasModules: Bool = false) {
        self.asset = asset
        self.site = site
        self.customer = customer
        self.depth = depth
        self.hasModules = hasModules
    }
}
