package import ServiceModel

extension StockMove: Stored {
    package static let table = Table(
        "stock_move", .appendOnly,
        [
            "id", "op", "part_id", "quantity", "value", "from_place_id", "from_outside", "to_place_id", "to_outside",
            "order_id", "held_from", "held_to", "taken", "used", "returned", "lost", "pieces", "reason", "reverses_id",
            "at", "actor",
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), .text(op.rawValue), SQLValue(part), SQLValue(quantity), .integer(value),
            SQLValue(from?.place), SQLValue(from?.outside?.rawValue), SQLValue(to?.place),
            SQLValue(to?.outside?.rawValue), SQLValue(order), SQLValue(heldFrom), SQLValue(heldTo),
            SQLValue(use.taken), SQLValue(use.used), SQLValue(use.returned), SQLValue(use.lost), json(pieces),
            .text(reason), SQLValue(reverses), SQLValue(at), .text(by),
        ]
    }

    package init(reading row: inout RowReader) throws {
        let (id, op) = (try row.id(StockMove.self), try row.code(StockOp.self))
        let part = try row.optional { try $0.id(Part.self) }
        let (quantity, value) = (try row.quantity(), try row.integer64())
        let (from, to) = (try row.end(), try row.end())
        let order = try row.optional { try $0.id(Order.self) }
        let (heldFrom, heldTo) = (try row.quantity(), try row.quantity())
        let use = try PartUse(
            taken: row.quantity(), used: row.quantity(), returned: row.quantity(), lost: row.quantity())
        let (pieces, reason) = (try row.json([MovedPiece].self), try row.text())
        let reverses = try row.optional { try $0.id(StockMove.self) }
        self.init(id: id, op, part: part, at: try row.moment())
        (self.quantity, self.value, self.from, self.to, self.order) = (quantity, value, from, to, order)
        (self.heldFrom, self.heldTo, self.use, self.pieces) = (heldFrom, heldTo, use, pieces)
        (self.reason, self.reverses) = (reason, reverses)
        by = try row.text()
    }
}

extension Reader {
    /// All moves, in the order in which they were written.
    package func stockMoves() throws -> [StockMove] { try fetch(StockMove.self, "ORDER BY id") }

    /// The newest moves first.
    package func latestStockMoves(limit: Int) throws -> [StockMove] {
        try fetch(StockMove.self, "ORDER BY id DESC LIMIT :limit", ["limit": SQLValue(limit)])
    }

    /// What an order did with parts, in the order in which it happened.
    package func stockMoves(of order: Order.ID) throws -> [StockMove] {
        try fetch(StockMove.self, "WHERE order_id = :order ORDER BY id", ["order": SQLValue(order)])
    }

    /// The moves of a part, in the order in which they were written.
    package func stockMoves(of part: Part.ID) throws -> [StockMove] {
        try fetch(StockMove.self, "WHERE part_id = :part ORDER BY id", ["part": SQLValue(part)])
    }

    /// The newest move of a part at a place; `nil` where nothing was ever moved.
    package func lastStockMove(_ cell: StockCell) throws -> StockMove.ID? {
        try statements.first(
            """
            SELECT MAX(id) FROM (
                SELECT id FROM stock_move WHERE from_place_id = :place AND part_id = :part
                UNION ALL SELECT id FROM stock_move WHERE to_place_id = :place AND part_id = :part) AS moves
            """, ["place": SQLValue(cell.place), "part": SQLValue(cell.part)]
        ) { row in row.isNull(0) ? nil : StockMove.ID(try row.integer(0)) } ?? nil
    }
}

extension Transaction {
    /// The moves that an entry of the journal wrote, in their order.
    package func stockMoves(of sequence: Int) throws -> [StockMove] {
        let keys = try rowChanges(of: sequence).filter { $0.table == StockMove.table.name }.map(\.key)
        return try keys.compactMap { Int64($0) }.sorted().compactMap { try read.find(StockMove.ID($0)) }
    }
}
