public import ServiceModel

/// A device as files name it: by its customer and site.
public struct AssetRow: Hashable, Sendable {
    public var customer: String
    public var site: String
    public var name: String
    public var model: String
    public var serial: String
    public var warrantyThrough: Day?

    public init(
        customer: String, site: String, name: String, model: String, serial: String, warrantyThrough: Day? = nil
    ) {
        self.customer = customer
        self.site = site
        self.name = name
        self.model = model
        self.serial = serial
        self.warrantyThrough = warrantyThrough
    }
}
