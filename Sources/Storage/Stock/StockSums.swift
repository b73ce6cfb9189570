package import ServiceModel

/// How stock stands in a store, as the law of stock asks for it: sums that are kept beside the moves.
extension Reader: StockStanding {
    package func part(_ id: Part.ID) throws -> Part? { try find(id) }
    package func place(_ id: StockPlace.ID) throws -> StockPlace? { try find(id) }
    package func move(_ id: StockMove.ID) throws -> StockMove? { try find(id) }
    package func moves(of part: Part.ID) throws -> [StockMove] { try stockMoves(of: part) }

    package func balance(_ cell: StockCell) throws -> StockBalance {
        try statements.first(
            """
            SELECT quantity, value, held, last_quantity, last_value FROM stock_balance
            WHERE place_id = :place AND part_id = :part
            """, ["place": SQLValue(cell.place), "part": SQLValue(cell.part)]
        ) { try StockBalance($0, from: 0) } ?? StockBalance()
    }

    package func held(_ order: Order.ID, _ cell: StockCell) throws -> Quantity {
        try statements.first(
            """
            SELECT quantity FROM stock_hold WHERE order_id = :order AND place_id = :place AND part_id = :part
            """, ["order": SQLValue(order), "place": SQLValue(cell.place), "part": SQLValue(cell.part)]
        ) { Quantity(thousandths: try $0.integer(0)) } ?? .zero
    }

    package func holds(of order: Order.ID) throws -> [StockCell: Quantity] {
        let rows = try statements.rows(
            "SELECT place_id, part_id, quantity FROM stock_hold WHERE order_id = :order AND quantity <> 0",
            ["order": SQLValue(order)]
        ) { row in
            (
                StockCell(StockPlace.ID(try row.integer(0)), Part.ID(try row.integer(1))),
                Quantity(thousandths: try row.integer(2))
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    package func uses(of order: Order.ID) throws -> [Part.ID: PartUse] {
        let rows = try statements.rows(
            "SELECT part_id, taken, used, returned, lost FROM order_part WHERE order_id = :order",
            ["order": SQLValue(order)]
        ) { row in
            (
                Part.ID(try row.integer(0)),
                PartUse(
                    taken: Quantity(thousandths: try row.integer(1)), used: Quantity(thousandths: try row.integer(2)),
                    returned: Quantity(thousandths: try row.integer(3)),
                    lost: Quantity(thousandths: try row.integer(4)))
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Each closing that is taken back is another move of the same kind.
    package func isClosed(_ order: Order.ID) throws -> Bool {
        let count = try statements.first(
            "SELECT COUNT(*) FROM stock_move WHERE order_id = :order AND op = 'close'", ["order": SQLValue(order)]
        ) { try $0.number(0) }
        return (count ?? 0) % 2 == 1
    }

    package func serial(_ number: String) throws -> SerialStanding? {
        try statements.first(
            "SELECT part_id, place_id, outside, order_id FROM stock_serial WHERE serial = :serial",
            ["serial": .text(number)]
        ) { try SerialStanding($0) } ?? nil
    }

    package func isReversed(_ id: StockMove.ID) throws -> Bool {
        let reversing = try statements.rows(
            "SELECT id FROM stock_move WHERE reverses_id = :move", ["move": SQLValue(id)]
        ) { StockMove.ID(try $0.integer(0)) }
        return try reversing.contains { try !isReversed($0) }
    }
}

extension StockBalance {
    init(_ row: any ResultRow, from column: Int) throws {
        self.init(
            quantity: Quantity(thousandths: try row.integer(column)), value: try row.integer(column + 1),
            held: Quantity(thousandths: try row.integer(column + 2)),
            lastQuantity: Quantity(thousandths: try row.integer(column + 3)), lastValue: try row.integer(column + 4))
    }
}

extension SerialStanding {
    fileprivate init?(_ row: any ResultRow) throws {
        let end: StockEnd?
        if row.isNull(1) {
            end = OutsidePlace(rawValue: try row.text(2)).map { .outside($0) }
        } else {
            end = .place(StockPlace.ID(try row.integer(1)))
        }
        guard let end else { throw row.fault(2) }
        self.init(
            part: Part.ID(try row.integer(0)), at: end, order: row.isNull(3) ? nil : Order.ID(try row.integer(3)))
    }
}
