package import ServiceModel

extension Reader {
    /// Orders that have a visit with a technician, or had one in an entry of the journal that nobody took back. The rest
    /// was never planned.
    package func ordersPlannedBefore() throws -> Set<Order.ID> {
        let placed = try statements.rows("SELECT DISTINCT order_id FROM visit WHERE day IS NOT NULL") { row in
            try Order.ID(row.integer(0))
        }
        let once = Set(
            try statements.rows(
                """
                SELECT DISTINCT r.row_key FROM journal_row r JOIN journal j ON j.sequence = r.sequence
                WHERE r.table_name = 'assignment' AND j.undone_by IS NULL AND j.reverses IS NULL
                """
            ) { row in
                // The key is the visit's and the technician's.
                try Int64(row.text(0).prefix { $0 != "/" })
            })
        let waiting = try statements.rows("SELECT id, order_id FROM visit WHERE state = 'open'") { row in
            try (visit: row.integer(0), order: Order.ID(row.integer(1)))
        }
        return Set(placed).union(waiting.filter { once.contains($0.visit) }.map(\.order))
    }
}
