package import ServiceModel

/// All there is to say about a device.
package struct DeviceDetail: Hashable, Sendable {
    package var asset: Asset
    package var site: Site
    package var customer: Customer
    /// The device it is a part of.
    package var parent: Asset?
    /// All devices of its site.
    package var neighbours: [Asset]
    /// Those that hold, oldest first.
    package var readings: [MeterReading]
    package var documents: [OwnedDocument]
    package var history: RepairHistory
    /// The journal's sequence at which it was so.
    package var sequence: Int

    package init(
        asset: Asset, site: Site, customer: Customer, parent: Asset?, neighbours: [Asset], readings: [MeterReading],
        documents: [OwnedDocument], history: RepairHistory, sequence: Int
    ) {
        self.asset = asset
        self.site = site
        self.customer = customer
        self.parent = parent
        self.neighbours = neighbours
        self.readings = readings
        self.documents = documents
        self.history = history
        self.sequence = sequence
    }
}
