package import ServiceModel

/// What `dyspo check` asks about stock.
extension Reader {
    /// Places where there is less than nothing, or more is held than is there.
    package func overdrawnStock() throws -> [StockCell: StockBalance] {
        let rows = try statements.rows(
            """
            SELECT place_id, part_id, quantity, value, held, last_quantity, last_value FROM stock_balance
            WHERE quantity < 0 OR value < 0 OR held > quantity
            """, [:]
        ) { row in
            (
                StockCell(StockPlace.ID(try row.integer(0)), Part.ID(try row.integer(1))),
                try StockBalance(row, from: 2)
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Places and parts where the sums that are kept are not those of the moves: there is none unless somebody wrote past
    /// the program.
    package func wrongStockSums() throws -> [StockCell] {
        try statements.rows(
            """
            SELECT place_id, part_id FROM (
                SELECT to_place_id AS place_id, part_id, quantity, value, held_to AS held FROM stock_move
                WHERE to_place_id IS NOT NULL
                UNION ALL
                SELECT from_place_id, part_id, -quantity, -value, held_from FROM stock_move WHERE from_place_id IS NOT NULL
                UNION ALL SELECT place_id, part_id, -quantity, -value, -held FROM stock_balance) AS sums
            GROUP BY place_id, part_id HAVING SUM(quantity) <> 0 OR SUM(value) <> 0 OR SUM(held) <> 0
            ORDER BY place_id, part_id
            """, [:]
        ) { StockCell(StockPlace.ID(try $0.integer(0)), Part.ID(try $0.integer(1))) }
    }

    /// Orders and parts of which what they hold, took, used, returned and lost is not what the moves sum up to.
    package func wrongOrderParts() throws -> [(order: Order.ID, part: Part.ID)] {
        try statements.rows(
            """
            SELECT order_id, part_id FROM (
                SELECT order_id, part_id, from_place_id AS place_id, held_from AS held FROM stock_move
                WHERE order_id IS NOT NULL AND from_place_id IS NOT NULL AND held_from <> 0
                UNION ALL
                SELECT order_id, part_id, to_place_id, held_to FROM stock_move
                WHERE order_id IS NOT NULL AND to_place_id IS NOT NULL AND held_to <> 0
                UNION ALL SELECT order_id, part_id, place_id, -quantity FROM stock_hold) AS holds
            GROUP BY order_id, part_id, place_id HAVING SUM(held) <> 0
            UNION
            SELECT order_id, part_id FROM (
                SELECT order_id, part_id, taken, used, returned, lost FROM stock_move
                WHERE order_id IS NOT NULL AND part_id IS NOT NULL
                UNION ALL SELECT order_id, part_id, -taken, -used, -returned, -lost FROM order_part) AS uses
            GROUP BY order_id, part_id
            HAVING SUM(taken) <> 0 OR SUM(used) <> 0 OR SUM(returned) <> 0 OR SUM(lost) <> 0
            ORDER BY order_id, part_id
            """, [:]
        ) { (Order.ID(try $0.integer(0)), Part.ID(try $0.integer(1))) }
    }

    /// What is reserved in warehouses for orders that are cancelled or closed.
    package func reservedForOver() throws -> [StockHold] {
        try statements.rows(
            """
            SELECT h.order_id, h.place_id, h.part_id, h.quantity FROM stock_hold h
            JOIN service_order o ON o.id = h.order_id JOIN stock_place p ON p.id = h.place_id
            WHERE h.quantity <> 0 AND p.kind = 'warehouse' AND o.stage IN ('cancelled', 'closed')
            ORDER BY h.order_id, h.place_id, h.part_id
            """, [:], StockHold.init(reading:))
    }
}
