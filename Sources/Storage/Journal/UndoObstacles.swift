import ServiceModel

extension Transaction {
    /// Looks whether the rows of entry `rows` are in what matters as they were at `sequence`; `original` is the entry
    /// that is taken back or done again. Others may have changed other columns of the same rows, and entries that were
    /// made and taken back have changed nothing.
    package func obstacle(to rows: Int, after sequence: Int, except original: Int) throws -> UndoObstacle? {
        var search = ObstacleSearch(transaction: self, after: sequence, original: original)
        let changes = try netChanges(of: rows).filter { $0.table.history == .restorable }
        for change in changes where !change.columns.isEmpty {
            try search.look(at: change)
        }
        if let found = search.latest { return try record(found).map { .changed(by: $0) } ?? .differs }
        for change in changes where try !isAsLeft(change) { return .differs }
        return nil
    }

    /// The last of others' acts behind `sequence` that changed a row and still counts.
    package func lastChange(of table: String, key: String, after sequence: Int) throws -> JournalRecord? {
        var search = ObstacleSearch(transaction: self, after: sequence, original: 0)
        try search.look(at: table, keys: key...key, columns: nil)
        return try search.latest.flatMap(record)
    }

    private func record(_ sequence: Int) throws -> JournalRecord? {
        try read.records("WHERE j.sequence = :sequence", ["sequence": SQLValue(sequence)]).first
    }

    private func isAsLeft(_ change: NetChange) throws -> Bool {
        guard let known = change.after ?? change.before else { return true }
        let current = try row(change.table, key: change.table.key(of: known))
        guard let after = change.after else { return current == nil }
        guard let current else { return false }
        let now = Dictionary(uniqueKeysWithValues: zip(change.table.columns, current))
        return change.columns.allSatisfy { name in
            guard let left = after[name], let value = now[name] else { return true }
            return value.means(left)
        }
    }
}

/// Looks for the latest entry that changed one of some columns since.
private struct ObstacleSearch {
    let transaction: Transaction
    let after: Int
    let original: Int
    private(set) var latest: Int?
    private var counts: [Int: Bool] = [:]

    init(transaction: Transaction, after: Int, original: Int) {
        self.transaction = transaction
        self.after = after
        self.original = original
    }

    mutating func look(at change: NetChange) throws {
        try look(at: change.table.name, keys: change.key...change.key, columns: change.guarded)
        // Who does a visit stands in rows of its own, and hangs together with its time.
        let isPlacing = !change.guarded.isDisjoint(with: ["day", "start_at"])
        if change.table == Visit.table, isPlacing {
            // "/" is followed by "0": all keys that begin with the visit.
            try look(at: AssignmentRow.table.name, keys: change.key + "/"...change.key + "0", columns: nil)
        } else if change.table == AssignmentRow.table, let visit = change.key.split(separator: "/").first {
            let placing = Visit.table.bound(to: ["day"])
            try look(at: Visit.table.name, keys: String(visit)...String(visit), columns: placing)
        }
    }

    /// `nil` for any column.
    mutating func look(at table: String, keys: ClosedRange<String>, columns: Set<String>?) throws {
        let shapes = try transaction.rowShapes()
        let found = try transaction.statements.rows(
            """
            SELECT r.sequence, COALESCE(j.reverses, j.sequence), r.row_key, r.before_row, r.after_row, r.shape
            FROM journal_row r JOIN journal j ON j.sequence = r.sequence
            WHERE r.table_name = :table AND r.row_key >= :first AND r.row_key <= :last AND r.sequence > :after
            """,
            [
                "table": .text(table), "first": .text(keys.lowerBound), "last": .text(keys.upperBound),
                "after": SQLValue(after),
            ]
        ) { row in
            try (
                sequence: row.number(0), root: row.number(1),
                change: RowChange(
                    table: table, key: row.text(2), before: row.isNull(3) ? nil : row.text(3),
                    after: row.isNull(4) ? nil : row.text(4), shape: row.isNull(5) ? nil : row.number(5), shapes)
            )
        }
        for later in found where later.sequence > latest ?? 0 && later.root != original {
            guard try counts(later.root), touches(later.change, columns) else { continue }
            latest = later.sequence
        }
    }

    private func touches(_ change: RowChange, _ columns: Set<String>?) -> Bool {
        guard let columns, let table = transaction.tables[change.table] else { return true }
        let net = NetChange(table, key: change.key, before: change.namedBefore, after: change.namedAfter)
        return !net.columns.isDisjoint(with: columns)
    }

    /// Whether an entry left anything: of its making, undoing and doing again since, an even number leaves nothing.
    private mutating func counts(_ root: Int) throws -> Bool {
        if let known = counts[root] { return known }
        let turns =
            try transaction.statements.first(
                "SELECT COUNT(*) FROM journal WHERE (sequence = :root OR reverses = :root) AND sequence > :after",
                ["root": SQLValue(root), "after": SQLValue(after)]
            ) { try $0.integer(0) } ?? 0
        counts[root] = turns % 2 == 1
        return turns % 2 == 1
    }
}
