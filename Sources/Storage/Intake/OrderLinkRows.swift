package import ServiceModel

extension OrderLink: Stored {
    package static let table = Table("order_link", .restorable, key: ["order_id"], ["order_id", "origin_id"])
    package var fields: [SQLValue] { [SQLValue(order), SQLValue(origin)] }

    package init(reading row: inout RowReader) throws {
        try self.init(order: row.id(), origin: row.id())
    }
}

extension Reader {
    /// The order that this one goes on from; `nil` for one that began by itself.
    package func origin(of order: Order.ID) throws -> Order? {
        try fetch(
            Order.self, "WHERE id = (SELECT origin_id FROM order_link WHERE order_id = :order)",
            ["order": SQLValue(order)]
        ).first
    }

    /// The orders that go on from this one, oldest first.
    package func followers(of order: Order.ID) throws -> [Order] {
        try fetch(
            Order.self,
            "WHERE id IN (SELECT order_id FROM order_link WHERE origin_id = :order) ORDER BY number_year, number_sequence",
            ["order": SQLValue(order)])
    }
}
