package import DeskModel
package import ServiceModel

extension Reader {
    /// How many visits there are, in any state.
    package func visitCount() throws -> Int {
        try statements.first("SELECT COUNT(*) FROM visit") { try $0.number(0) } ?? 0
    }

    /// One visit with its crew.
    package func visit(_ id: Visit.ID) throws -> Visit? {
        try visits("WHERE id = :id", ["id": SQLValue(id)]).first
    }

    /// All visits of an order, first to last.
    package func visits(of order: Order.ID) throws -> [Visit] {
        try visits("WHERE order_id = :order ORDER BY sequence", ["order": SQLValue(order)])
    }

    /// The order of a visit.
    package func order(of visit: Visit.ID) throws -> Order.ID? {
        try statements.first("SELECT order_id FROM visit WHERE id = :id", ["id": SQLValue(visit)]) { row in
            try Order.ID(row.integer(0))
        }
    }

    /// Where an order stands.
    package func state(of order: Order.ID) throws -> OrderState? {
        try statements.first("SELECT state FROM service_order WHERE id = :id", ["id": SQLValue(order)]) { row in
            var reader = RowReader(row, table: Order.table.name)
            return try reader.code()
        }
    }

    /// Where the visits of an order stand, first to last.
    package func visitStates(of order: Order.ID) throws -> [VisitState] {
        try statements.rows(
            "SELECT state FROM visit WHERE order_id = :order ORDER BY sequence", ["order": SQLValue(order)]
        ) { row in
            var reader = RowReader(row, table: Visit.table.name)
            return try reader.code()
        }
    }

    /// The same of many orders; those without visits are left out.
    func visitStates(ofOrders orders: NamedNumbers) throws -> [Order.ID: [VisitState]] {
        let found = try statements.rows(
            "SELECT order_id, state FROM visit WHERE order_id IN (\(orders.text)) ORDER BY order_id, sequence",
            orders.values
        ) { row -> (Order.ID, VisitState) in
            var reader = RowReader(row, table: Visit.table.name)
            return (try reader.id(), try reader.code())
        }
        return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Where many orders stand; those that are not there are left out.
    package func states(of orders: Set<Order.ID>) throws -> [Order.ID: OrderState] {
        let found = try NamedNumbers.parts(of: orders.map(\.rawValue)).flatMap { part in
            try statements.rows("SELECT id, state FROM service_order WHERE id IN (\(part.text))", part.values) { row in
                var reader = RowReader(row, table: Order.table.name)
                return (try reader.id() as Order.ID, try reader.code() as OrderState)
            }
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// What a technician has on a day, in order of time: everything that takes time there.
    package func visits(on cell: CellKey) throws -> [Visit] {
        try visits(
            """
            WHERE (day = :day OR last_day >= :day AND day < :day)
                AND state NOT IN ('open', 'cancelled', 'missed')
                AND id IN (SELECT visit_id FROM assignment WHERE technician_id = :technician)
            """, ["day": SQLValue(cell.day), "technician": SQLValue(cell.technician)]
        ).filter { $0.placement?.days.contains(cell.day) ?? false }
            .sorted { ($0.start(on: cell.day), $0.id) < ($1.start(on: cell.day), $1.id) }
    }

    /// The visits of all orders in these states, or of all orders without a state; first to last.
    package func visits(ofOrdersIn states: [OrderState]) throws -> [Visit] {
        let names = (states.isEmpty ? OrderState.allCases : states).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try manyVisits("order_id IN (SELECT id FROM service_order WHERE state IN (\(names)))")
    }

    /// Many visits at once; those that are not there are left out.
    package func visits(_ ids: Set<Visit.ID>) throws -> [Visit.ID: Visit] {
        let found = try NamedNumbers.parts(of: ids.map(\.rawValue)).flatMap { part in
            try manyVisits("id IN (\(part.text))", part.values)
        }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    /// By order, with all their crews in one query.
    private func manyVisits(_ condition: String, _ parameters: [String: SQLValue] = [:]) throws -> [Visit] {
        var crews: [Visit.ID: [Assignment]] = [:]
        let members = try fetch(
            AssignmentRow.self,
            "WHERE visit_id IN (SELECT id FROM visit WHERE \(condition)) ORDER BY visit_id, role, technician_id",
            parameters)
        for row in members { crews[row.visit, default: []].append(row.assignment) }
        return try fetch(Visit.self, "WHERE \(condition) ORDER BY order_id, sequence", parameters).map { visit in
            var visit = visit
            try visit.take(crew: crews[visit.id] ?? [])
            return visit
        }
    }

    private func visits(_ rest: String, _ parameters: [String: SQLValue]) throws -> [Visit] {
        try fetch(Visit.self, rest, parameters).map { visit in
            var visit = visit
            // Whoever has no place has no crew.
            guard visit.placement != nil else { return visit }
            let crew = try fetch(
                AssignmentRow.self, "WHERE visit_id = :visit ORDER BY role, technician_id",
                ["visit": SQLValue(visit.id)])
            try visit.take(crew: crew.map(\.assignment))
            return visit
        }
    }
}

extension Visit {
    fileprivate func start(on day: Day) -> Timestamp { placement?.start(on: day) ?? Timestamp(seconds: 0) }
}

extension Transaction {
    package func insert(_ visit: Visit) throws {
        try insert(Visit.table, visit.fields)
        try write(crew: visit.placement, of: visit.id, replacing: nil)
    }

    /// Writes a changed visit and its crew, and touches the days it left and came to.
    package func update(_ visit: Visit, from old: Visit) throws {
        try write(Visit.table, visit.fields)
        if visit.placement != old.placement {
            try write(crew: visit.placement, of: visit.id, replacing: old.placement)
        } else if visit != old {
            touchDays(of: visit.placement)
        }
    }

    private func write(crew placement: Placement?, of visit: Visit.ID, replacing old: Placement?) throws {
        touchDays(of: old)
        touchDays(of: placement)
        guard placement?.assignments != old?.assignments else { return }
        for assignment in old?.assignments ?? [] {
            try delete(AssignmentRow(visit: visit, assignment: assignment))
        }
        for assignment in placement?.assignments ?? [] {
            try insert(AssignmentRow(visit: visit, assignment: assignment))
        }
    }

    private func touchDays(of placement: Placement?) {
        guard let placement else { return }
        for assignment in placement.assignments {
            for day in placement.days { touch(assignment.technician, day) }
        }
    }
}
