package import DeskModel
package import ServiceModel

/// Which rows the entries between two moments of the journal wrote, where they are rows of the desk's own work: visits,
/// their facts and crews, their orders, technicians' days, and moves of stock, or rows that no board shows.
package struct ChangedRows: Hashable, Sendable {
    package internal(set) var visits: Set<Visit.ID> = []
    package internal(set) var orders: Set<Order.ID> = []
    package internal(set) var days: Set<CellKey> = []
}

extension Reader {
    /// What the entries behind `after` wrote, up to `through`. `nil` when more than `limit` rows were written or rows of
    /// another kind, or when an entry does not say what it wrote: then nothing is known but that all may be different.
    package func changedRows(after: Int, through: Int, limit: Int) throws -> ChangedRows? {
        let written = try statements.rows(
            """
            SELECT sequence, table_name, row_key FROM journal_row WHERE sequence > :after AND sequence <= :through
            LIMIT :limit
            """,
            ["after": SQLValue(after), "through": SQLValue(through), "limit": SQLValue(limit + 1)]
        ) { row in (sequence: try row.number(0), table: try row.text(1), key: try row.text(2)) }
        guard written.count <= limit, Set(written.map(\.sequence)).count == through - after else { return nil }
        var changed = ChangedRows()
        for row in written {
            guard changed.note(row.table, row.key) else { return nil }
        }
        return changed
    }

    /// The visits of some orders, and some visits.
    package func visits(changedBy rows: ChangedRows) throws -> Set<Visit.ID> {
        let own = try rows.orders.reduce(into: rows.visits) { found, order in
            found.formUnion(
                try statements.rows("SELECT id FROM visit WHERE order_id = :order", ["order": SQLValue(order)]) { row in
                    try Visit.ID(row.integer(0))
                })
        }
        return try withChains(own)
    }
}

extension ChangedRows {
    /// Tables of which neither board nor engine shows or reckons anything.
    private static let offTheBoard: Set<String> = [
        AlertMark.table.name, CheckAnswer.table.name, Document.table.name, DocumentLink.table.name,
        FindingOrder.table.name, MeterReading.table.name, OutageCall.table.name, OutboxDeed.table.name,
        ReportVersion.table.name, ServiceBreach.table.name, Ticket.table.name, TicketCall.table.name,
        TicketLink.table.name, TicketOrder.table.name, TimeEntry.table.name, VisitAccount.table.name,
    ]

    /// False for a row of another kind.
    fileprivate mutating func note(_ table: String, _ key: String) -> Bool {
        if Self.offTheBoard.contains(table) { return true }
        let parts = key.split(separator: "/")
        guard let first = parts.first.flatMap({ Int64($0) }) else { return false }
        switch table {
        case Visit.table.name, AssignmentRow.table.name, VisitEvent.table.name: visits.insert(Identifier(first))
        case Order.table.name: orders.insert(Identifier(first))
        case RowChange.days:
            guard parts.count == 2, let day = Day(iso: parts[1]) else { return false }
            days.insert(CellKey(Identifier(first), day))
        // What is made of these is read anew with every step.
        case StockMove.table.name, StockMinimum.table.name, PickList.table.name, PickLine.table.name,
            DepotStop.table.name:
            break
        default: return false
        }
        return true
    }
}
