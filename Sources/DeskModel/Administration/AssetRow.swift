public import ServiceModel

/// A line of a file of devices.
public struct AssetRow: Hashable, Sendable, Codable {
    public var line: Int
    /// Name or NIP.
    public var customer: String
    public var site: String
    public var name: String
    public var model: String
    public var serial: String
    /// The last day of the warranty.
    public var warrantyThrough: Day?
    /// How another program calls it.
    public var key: String?

    public init(
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
