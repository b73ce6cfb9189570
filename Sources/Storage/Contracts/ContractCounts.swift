package import DeskModel
package import ServiceModel

extension Reader {
    /// How many orders of each contract are not over.
    package func openOrderCounts() throws -> [Contract.ID: Int] {
        let open = OrderState.allCases.filter { !$0.isOver }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try counts(
            """
            SELECT contract_id, COUNT(*) FROM service_order WHERE contract_id IS NOT NULL AND state IN (\(open))
            GROUP BY contract_id
            """, [:])
    }

    /// How many targets of each contract were missed from a moment on.
    package func breachCounts(since: Timestamp) throws -> [Contract.ID: Int] {
        try counts(
            "SELECT contract_id, COUNT(*) FROM service_breach WHERE due_at >= :since GROUP BY contract_id",
            ["since": SQLValue(since)])
    }

    private func counts(_ query: String, _ parameters: [String: SQLValue]) throws -> [Contract.ID: Int] {
        let rows = try statements.rows(query, parameters) { row in
            try (Contract.ID(row.integer(0)), row.number(1))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Numbers of all contracts.
    package func contractNumbers() throws -> [Contract.ID: String] {
        let rows = try statements.rows("SELECT id, number FROM contract", [:]) { row in
            try (Contract.ID(row.integer(0)), row.text(1))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The facts of all visits of orders with a contract that are not over, by visit, oldest first.
    package func eventsOfAgreedOrders() throws -> [Visit.ID: [VisitEvent]] {
        let open = OrderState.allCases.filter { !$0.isOver }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let events = try fetch(
            VisitEvent.self,
            """
            WHERE visit_id IN (
                SELECT v.id FROM visit v JOIN service_order o ON o.id = v.order_id
                WHERE o.contract_id IS NOT NULL AND o.state IN (\(open)))
            ORDER BY visit_id, sequence
            """)
        return Dictionary(grouping: events, by: \.visit)
    }

    /// Visits of orders under a contract, by order, first to last, without their crews.
    package func visits(under contract: Contract.ID) throws -> [Order.ID: [Visit]] {
        let visits = try fetch(
            Visit.self,
            """
            WHERE order_id IN (SELECT id FROM service_order WHERE contract_id = :contract) ORDER BY order_id, sequence
            """, ["contract": SQLValue(contract)])
        return Dictionary(grouping: visits, by: \.order)
    }

    /// The facts of those visits, by visit, oldest first.
    package func events(under contract: Contract.ID) throws -> [Visit.ID: [VisitEvent]] {
        let events = try fetch(
            VisitEvent.self,
            """
            WHERE visit_id IN (
                SELECT v.id FROM visit v JOIN service_order o ON o.id = v.order_id WHERE o.contract_id = :contract)
            ORDER BY visit_id, sequence
            """, ["contract": SQLValue(contract)])
        return Dictionary(grouping: events, by: \.visit)
    }

    /// What happened to a contract, newest first.
    package func history(of contract: Contract.ID, limit: Int = 50) throws -> [JournalEntry] {
        try records(
            """
            WHERE j.sequence IN (
                SELECT r.sequence FROM journal_row r WHERE r.table_name = 'contract' AND r.row_key = :key)
            ORDER BY j.sequence DESC LIMIT :limit
            """, ["key": .text(contract.description), "limit": SQLValue(limit)]
        ).map(\.entry)
    }
}
