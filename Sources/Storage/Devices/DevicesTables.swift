import ServiceModel

extension Department {
    static let devices = Department("devices", [Asset.self, MeterReading.self], others: [.orderDevice])
}

extension Table {
    /// Which orders named which device; follows from the orders.
    static let orderDevice = Table(
        "order_device", .notJournalled, key: ["order_id", "asset_id"], ["order_id", "asset_id"])
}

extension NamedRows {
    static let orderDevices = NamedRows("assets", index: "order_device", owner: "order_id", item: "asset_id")
}
