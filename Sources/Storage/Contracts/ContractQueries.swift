package import ServiceModel

extension Reader {
    package func contract(number: String) throws -> Contract? {
        try fetch(Contract.self, "WHERE number = :number", ["number": .text(number)]).first
    }

    package func contract(key: String) throws -> Contract? {
        try fetch(Contract.self, "WHERE external_key = :key", ["key": .text(key)]).first
    }

    /// All contracts of a customer, whether they hold or not, by number.
    package func contracts(of customer: Customer.ID) throws -> [Contract] {
        try fetch(Contract.self, "WHERE customer_id = :customer ORDER BY number", ["customer": SQLValue(customer)])
    }

    package func contracts() throws -> [Contract] { try fetch(Contract.self, "ORDER BY number") }

    /// Orders under a contract, by number; only those that are not over, if so asked.
    package func orders(under contract: Contract.ID, onlyOpen: Bool = false) throws -> [Order] {
        let open = OrderState.allCases.filter { !$0.isOver }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let bound = onlyOpen ? " AND state IN (\(open))" : ""
        return try fetch(
            Order.self, "WHERE contract_id = :contract\(bound) ORDER BY number_year, number_sequence",
            ["contract": SQLValue(contract)])
    }

    /// Visits of orders under a contract that ended in the field on one of these days, without their crews.
    package func fieldVisits(under contract: Contract.ID, _ days: DaySpan) throws -> [Visit] {
        try fetch(
            Visit.self,
            """
            WHERE order_id IN (SELECT id FROM service_order WHERE contract_id = :contract)
            AND state IN ('completed', 'partial', 'needs-parts', 'no-access', 'aborted')
            AND day BETWEEN :first AND :last ORDER BY day, id
            """,
            ["contract": SQLValue(contract), "first": SQLValue(days.first), "last": SQLValue(days.last)])
    }

    /// The facts of all visits of an order, by visit, oldest first.
    package func events(ofOrder order: Order.ID) throws -> [Visit.ID: [VisitEvent]] {
        let events = try fetch(
            VisitEvent.self,
            "WHERE visit_id IN (SELECT id FROM visit WHERE order_id = :order) ORDER BY visit_id, sequence",
            ["order": SQLValue(order)])
        return Dictionary(grouping: events, by: \.visit)
    }
}

extension Transaction {
    /// Orders of which this transaction has written what their clock goes by: when they were reported, for whom, how
    /// urgent, under which contract, or how long they waited. In the order of writing.
    package func ordersWithOtherClocks() -> [Order.ID] {
        var seen: Set<Int64> = []
        return changes.compactMap { change -> Int64? in
            switch change.table {
            case Order.table.name:
                return Self.touchesClock(change.before, change.after) ? Int64(change.key) : nil
            case OrderStop.table.name: return change.key.split(separator: "/").first.flatMap { Int64($0) }
            default: return nil
            }
        }.filter { seen.insert($0).inserted }.map { Identifier($0) }
    }

    private static let clockColumns = [
        "contract_id", "priority", "reported_at", "terms", "sla_clock", "response_due", "arrival_due", "fix_due",
        "hold_reason",
    ].map { Order.table.columns.firstIndex(of: $0)! }
    private static let orderContract = clockColumns[0]

    /// A plan of thousands of moves writes thousands of orders: rows are compared as they are.
    private static func touchesClock(_ before: [SQLValue]?, _ after: [SQLValue]?) -> Bool {
        guard let after else { return false }
        let isAgreed = after[orderContract] != .null || before.map { $0[orderContract] != .null } ?? false
        return isAgreed && clockColumns.contains { column in before.map { $0[column] != after[column] } ?? true }
    }

    /// Orders of which a visit got a fact by this transaction.
    package func ordersWithNewFacts() throws -> [Order.ID] {
        var visits: [Visit.ID] = []
        for change in changes where change.table == VisitEvent.table.name {
            guard let id = change.key.split(separator: "/").first.flatMap({ Int64($0) }) else { continue }
            if !visits.contains(Identifier(id)) { visits.append(Identifier(id)) }
        }
        var seen: Set<Order.ID> = []
        return try visits.compactMap { try read.find($0)?.order }.filter { seen.insert($0).inserted }
    }
}
