package import ServiceModel

extension OrderStop: Stored {
    package static let table = Table(
        "order_stop", .restorable, key: ["order_id", "sequence"],
        ["order_id", "sequence", "from_at", "to_at", "reason"])
    package var fields: [SQLValue] {
        [SQLValue(order), SQLValue(sequence), SQLValue(stop.from), SQLValue(stop.to), .text(stop.reason.rawValue)]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            order: row.id(), sequence: row.integer(),
            ClockStop(from: row.moment(), to: row.optional { try $0.moment() }, reason: row.code()))
    }
}

extension Reader {
    /// All times in which an order waited, in the order in which they began.
    package func stops(of order: Order.ID) throws -> [OrderStop] {
        try fetch(OrderStop.self, "WHERE order_id = :order ORDER BY sequence", ["order": SQLValue(order)])
    }
}
