package import ServiceModel

extension Reader {
    /// What is or was at a place, by part.
    package func balances(at place: StockPlace.ID) throws -> [Part.ID: StockBalance] {
        let rows = try statements.rows(
            """
            SELECT part_id, quantity, value, held, last_quantity, last_value FROM stock_balance WHERE place_id = :place
            """, ["place": SQLValue(place)]
        ) { (Part.ID(try $0.integer(0)), try StockBalance($0, from: 1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Where a part is or was, by place.
    package func balances(of part: Part.ID) throws -> [StockPlace.ID: StockBalance] {
        let rows = try statements.rows(
            """
            SELECT place_id, quantity, value, held, last_quantity, last_value FROM stock_balance WHERE part_id = :part
            """, ["part": SQLValue(part)]
        ) { (StockPlace.ID(try $0.integer(0)), try StockBalance($0, from: 1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Of each place: how many kinds of parts are there, and what they are worth.
    package func stockTotals() throws -> [StockPlace.ID: StockTotal] {
        let rows = try statements.rows(
            """
            SELECT place_id, COUNT(*), SUM(value) FROM stock_balance WHERE quantity > 0 GROUP BY place_id
            """, [:]
        ) { (StockPlace.ID(try $0.integer(0)), StockTotal(kinds: try $0.number(1), value: try $0.integer(2))) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// How many parts of each place are under its least.
    package func countsUnderLeast() throws -> [StockPlace.ID: Int] {
        let rows = try statements.rows(
            """
            SELECT m.place_id, COUNT(*) FROM stock_minimum m
            LEFT JOIN stock_balance b ON b.place_id = m.place_id AND b.part_id = m.part_id
            WHERE COALESCE(b.quantity - b.held, 0) < m.quantity GROUP BY m.place_id
            """, [:]
        ) { (StockPlace.ID(try $0.integer(0)), try $0.number(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// All that orders hold anywhere, by place, part and order.
    package func stockHolds() throws -> [StockHold] {
        try statements.rows(
            """
            SELECT order_id, place_id, part_id, quantity FROM stock_hold WHERE quantity <> 0
            ORDER BY place_id, part_id, order_id
            """, [:], StockHold.init(reading:))
    }

    /// What orders hold at a place.
    package func stockHolds(at place: StockPlace.ID) throws -> [StockHold] {
        try statements.rows(
            """
            SELECT order_id, place_id, part_id, quantity FROM stock_hold WHERE place_id = :place AND quantity <> 0
            ORDER BY part_id, order_id
            """, ["place": SQLValue(place)], StockHold.init(reading:))
    }

    /// Serial numbers of a part at a place, with the order that holds each.
    package func serials(_ cell: StockCell) throws -> [String: Order.ID?] {
        let rows = try statements.rows(
            "SELECT serial, order_id FROM stock_serial WHERE part_id = :part AND place_id = :place ORDER BY serial",
            ["part": SQLValue(cell.part), "place": SQLValue(cell.place)]
        ) { row -> (String, Order.ID?) in
            (try row.text(0), row.isNull(1) ? nil : Order.ID(try row.integer(1)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Where a part is free, most first.
    package func freeStock(of part: Part.ID) throws -> [(place: StockPlace.ID, free: Quantity)] {
        try statements.rows(
            """
            SELECT place_id, quantity - held FROM stock_balance WHERE part_id = :part AND quantity > held
            ORDER BY quantity - held DESC, place_id
            """, ["part": SQLValue(part)]
        ) { (StockPlace.ID(try $0.integer(0)), Quantity(thousandths: try $0.integer(1))) }
    }

    /// What orders with a visit on a day did with parts so far.
    package func partUses(on day: Day) throws -> [Order.ID: [Part.ID: PartUse]] {
        var uses: [Order.ID: [Part.ID: PartUse]] = [:]
        let sql = """
            SELECT order_id, part_id, taken, used, returned, lost FROM order_part
            WHERE order_id IN (SELECT order_id FROM visit WHERE day = :day)
            """
        try statements.query(sql, ["day": SQLValue(day)]) { row in
            uses[Order.ID(try row.integer(0)), default: [:]][Part.ID(try row.integer(1))] = PartUse(
                taken: Quantity(thousandths: try row.integer(2)), used: Quantity(thousandths: try row.integer(3)),
                returned: Quantity(thousandths: try row.integer(4)), lost: Quantity(thousandths: try row.integer(5)))
        }
        return uses
    }

    /// What orders with a visit on a day hold.
    package func stockHolds(on day: Day) throws -> [StockHold] {
        try statements.rows(
            """
            SELECT order_id, place_id, part_id, quantity FROM stock_hold
            WHERE quantity <> 0 AND order_id IN (SELECT order_id FROM visit WHERE day = :day)
            """, ["day": SQLValue(day)], StockHold.init(reading:))
    }

    /// Whether a part was ever moved.
    package func isMoved(_ part: Part.ID) throws -> Bool {
        try statements.first("SELECT 1 FROM stock_move WHERE part_id = :part LIMIT 1", ["part": SQLValue(part)]) {
            try $0.number(0)
        } != nil
    }

    /// Visits of a day that ask for parts and are not over, with who goes there first, by time.
    package func visitsWithParts(on day: Day) throws -> [VisitParts] {
        try statements.rows(
            """
            SELECT v.id, v.order_id, o.number_year, o.number_sequence, o.parts, v.start_at, a.technician_id, s.town
            FROM visit v
            JOIN service_order o ON o.id = v.order_id
            JOIN site s ON s.id = o.site_id
            JOIN assignment a ON a.visit_id = v.id AND a.role = 'leader'
            WHERE v.day = :day AND o.parts <> '[]'
            AND v.state IN ('planned', 'dispatched', 'accepted', 'en-route', 'on-site', 'working', 'paused')
            ORDER BY v.start_at, v.id
            """, ["day": SQLValue(day)]
        ) { row in
            var reader = RowReader(row, table: "visit")
            return try VisitParts(reading: &reader)
        }
    }
}

extension StockHold {
    init(reading row: any ResultRow) throws {
        self.init(
            order: Order.ID(try row.integer(0)),
            cell: StockCell(StockPlace.ID(try row.integer(1)), Part.ID(try row.integer(2))),
            quantity: Quantity(thousandths: try row.integer(3)))
    }
}

extension VisitParts {
    fileprivate init(reading row: inout RowReader) throws {
        try self.init(
            visit: row.id(), order: row.id(), number: OrderNumber(year: row.integer(), sequence: row.integer()),
            parts: row.json(), start: row.moment(), technician: row.id(), town: row.text())
    }
}
