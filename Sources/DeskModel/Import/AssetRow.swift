package import ServiceModel

/// A line of a file of devices.
package struct AssetRow: Hashable, Sendable, Codable {
    package var line: Int
    /// Name or NIP.
    package var customer: String
    package var site: String
    package var name: String
    package var model: String
    package var serial: String
    /// The last day of the warranty.
    package var warrantyThrough: Day?
    /// How another program calls it.
    package var key: String?

    /// Serial number or name of the device at the same site that it is a part of; empty for none.
    package var parent = ""
    package var state = AssetState.works
    package var place = ""
    package var installed: Day?
    package var warrantyFrom: Day?
    package var warrantyCovers: [WarrantyScope] = []
    package var checks: [AssetCheck] = []
    package var meters: [Meter] = []

    package init(
        line: Int, customer: String, site: String, name: String, model: String = "", serial: String = "",
        warrantyThrough: Day? = nil, key: String? = nil
    ) {
        self.line = line
        self.customer = customer
        self.site = site
        self.name = name
        self.model = model
        self.serial = serial
        self.warrantyThrough = warrantyThrough
        self.key = key
    }
}
