package import ServiceModel

extension ServiceBreach: Stored {
    package static let table = Table(
        "service_breach", .appendOnly, key: ["order_id", "target"],
        ["order_id", "target", "contract_id", "due_at", "met_at", "noted_at"])
    package var fields: [SQLValue] {
        [
            SQLValue(order), .text(target.rawValue), SQLValue(contract), SQLValue(due), SQLValue(met),
            SQLValue(notedAt),
        ]
    }

    package init(reading row: inout RowReader) throws {
        try self.init(
            order: row.id(), target: row.code(), contract: row.id(), due: row.moment(),
            met: row.optional { try $0.moment() }, notedAt: row.moment())
    }
}

extension Reader {
    /// Targets of an order that were missed, in the order in which that was noted.
    package func breaches(of order: Order.ID) throws -> [ServiceBreach] {
        try fetch(
            ServiceBreach.self, "WHERE order_id = :order ORDER BY noted_at, target", ["order": SQLValue(order)])
    }

    /// Everything that was missed under a contract, the oldest first.
    package func breaches(under contract: Contract.ID) throws -> [ServiceBreach] {
        try fetch(
            ServiceBreach.self, "WHERE contract_id = :contract ORDER BY due_at, order_id, target",
            ["contract": SQLValue(contract)])
    }

    /// Orders with a contract that are not over and have a target in the past of which no breach is noted, by number.
    package func ordersBehind(_ now: Timestamp) throws -> [Order] {
        func isOpen(_ column: String, _ target: ServiceTarget) -> String {
            """
            \(column) < :now AND NOT EXISTS (
                SELECT 1 FROM service_breach b WHERE b.order_id = service_order.id AND b.target = '\(target.rawValue)')
            """
        }
        let open = OrderState.allCases.filter { !$0.isOver }.map { "'\($0.rawValue)'" }
        return try fetch(
            Order.self,
            """
            WHERE contract_id IS NOT NULL AND state IN (\(open.joined(separator: ", "))) AND (
                (\(isOpen("response_due", .response))) OR (\(isOpen("arrival_due", .arrival)))
                OR (\(isOpen("fix_due", .fix))))
            ORDER BY number_year, number_sequence
            """, ["now": SQLValue(now)])
    }
}
