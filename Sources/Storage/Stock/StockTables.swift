import ServiceModel

extension Department {
    static let stock = Department(
        "stock",
        [
            Part.self, StockPlace.self, StockMinimum.self, StockMove.self, PickList.self, PickLine.self, Depot.self,
            DepotStop.self,
        ],
        others: [.stockBalance, .stockHold, .orderPart, .stockSerial], rederive: { try $0.sumUpStock(without: $1) })
}

/// What moves sum up to, written with them and never otherwise: `dyspo check` compares.
extension Table {
    static let stockBalance = Table(
        "stock_balance", .notJournalled, key: ["place_id", "part_id"],
        ["place_id", "part_id", "quantity", "value", "held", "last_quantity", "last_value"])
    static let stockHold = Table(
        "stock_hold", .notJournalled, key: ["order_id", "place_id", "part_id"],
        ["order_id", "place_id", "part_id", "quantity"])
    static let orderPart = Table(
        "order_part", .notJournalled, key: ["order_id", "part_id"],
        ["order_id", "part_id", "taken", "used", "returned", "lost"])
    static let stockSerial = Table(
        "stock_serial", .notJournalled, key: ["serial"], ["serial", "part_id", "place_id", "outside", "order_id"])
}
