package import ServiceModel

/// A visit that is not over, of an order that plans parts.
package struct AskedParts: Sendable {
    package let visit: Visit.ID
    package let order: Order.ID
    /// Which of its order's visits it is.
    package let sequence: Int
    package let lines: [PartLine]
    /// Who leads it, and when; `nil` while it waits.
    package let place: Place?

    package struct Place: Sendable {
        package let technician: Technician.ID
        package let day: Day
        package let start: Timestamp
    }
}

extension Reader {
    /// Visits that are not over and whose orders plan parts.
    package func askedParts() throws -> [AskedParts] {
        try statements.rows(
            """
            SELECT v.id, v.order_id, v.sequence, o.parts, a.technician_id, v.day, v.start_at
            FROM visit v
            JOIN service_order o ON o.id = v.order_id
            LEFT JOIN assignment a ON a.visit_id = v.id AND a.role = 'leader'
            WHERE o.parts <> '[]' AND v.state IN ('open', 'planned', 'dispatched', 'accepted', 'en-route', 'on-site', 'working', 'paused')
            """, [:]
        ) { row in
            var reader = RowReader(row, table: "visit")
            let (visit, order): (Visit.ID, Order.ID) = (try reader.id(), try reader.id())
            let (sequence, lines): (Int, [PartLine]) = (try reader.integer(), try reader.json())
            let technician: Technician.ID? = try reader.optional { try $0.id() }
            let day = try reader.optional { try $0.day() }
            let start = try reader.optional { try $0.moment() }
            var place: AskedParts.Place?
            if let technician, let day, let start {
                place = AskedParts.Place(technician: technician, day: day, start: start)
            }
            return AskedParts(visit: visit, order: order, sequence: sequence, lines: lines, place: place)
        }
    }

    /// What of these parts is free anywhere.
    package func freeParts(_ parts: Set<Part.ID>) throws -> [StockCell: Quantity] {
        guard !parts.isEmpty else { return [:] }
        var free: [StockCell: Quantity] = [:]
        for part in parts.sorted() {
            for (place, quantity) in try freeStock(of: part) { free[StockCell(place, part)] = quantity }
        }
        return free
    }

    /// What orders have used of their parts so far, where any was.
    package func usedParts(of orders: Set<Order.ID>) throws -> [Order.ID: [Part.ID: Quantity]] {
        guard !orders.isEmpty else { return [:] }
        var used: [Order.ID: [Part.ID: Quantity]] = [:]
        let sql = "SELECT order_id, part_id, used FROM order_part WHERE used <> 0"
        try statements.query(sql, [:]) { row in
            let order = Order.ID(try row.integer(0))
            guard orders.contains(order) else { return }
            used[order, default: [:]][Part.ID(try row.integer(1))] = Quantity(thousandths: try row.integer(2))
        }
        return used
    }
}
