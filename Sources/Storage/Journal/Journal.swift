package import DeskModel
package import ServiceModel

extension Transaction {
    /// Appends the entry of this transaction with all rows it wrote; `nil` when it wrote none, unless it is kept `always`.
    /// Called once, at the end.
    package func journal(
        _ command: String, _ summary: Summary, undo: UndoClass, by actor: Actor, needing permission: Permission? = nil,
        reverses: Int? = nil, keepingRows: Bool = true, always: Bool = false
    ) throws -> Int? {
        let changes = try finish()
        if changes.isEmpty, !always { return nil }
        let sequence = try next(counter: "journal")
        try statements.run(
            """
            INSERT INTO journal (sequence, at, actor, os_user, origin, command, summary, undo, reverses, permission,
                rows_kept)
            VALUES (:sequence, :at, :actor, :os_user, :origin, :command, :summary, :undo, :reverses, :permission,
                :rows_kept)
            """,
            [
                "sequence": SQLValue(sequence), "at": SQLValue(now), "actor": .text(actor.name),
                "os_user": .text(actor.osUser), "origin": .text(actor.origin.rawValue), "command": .text(command),
                "summary": json(summary), "undo": .text(undo.rawValue), "reverses": SQLValue(reverses),
                "permission": SQLValue(permission?.rawValue),
                "rows_kept": SQLValue(keepingRows),
            ])
        if keepingRows { try journalRows(changes, of: sequence) }
        return sequence
    }

    private func journalRows(_ changes: [RowChange], of sequence: Int) throws {
        var shapes = try rowShapes()
        defer { knownShapes = shapes }
        var known: [String: SQLValue] = [:]
        try RowTexts.each(of: changes) { position, change, before, after in
            if known[change.table] == nil, change.before != nil || change.after != nil {
                known[change.table] = SQLValue(try shapes.present(change.table, change.columns, statements))
            }
            try statements.run(
                """
                INSERT INTO journal_row (sequence, position, table_name, row_key, before_row, after_row, shape)
                VALUES (:sequence, :position, :table, :key, :before, :after, :shape)
                """,
                inOrder: [
                    SQLValue(sequence), SQLValue(position), .text(change.table), .text(change.key),
                    before, after, known[change.table] ?? .null,
                ])
        }
    }
}

extension Reader {
    private static let columns =
        "j.sequence, j.at, j.actor, j.os_user, j.origin, j.command, j.summary, j.undone_by, j.undo, j.reverses, j.permission"

    func records(_ rest: String, _ parameters: [String: SQLValue]) throws -> [JournalRecord] {
        try statements.rows("SELECT \(Self.columns) FROM journal j \(rest)", parameters) { row in
            var reader = RowReader(row, table: "journal")
            let sequence = try reader.integer()
            let at = try reader.moment()
            let actor = try Actor(name: reader.text(), osUser: reader.text(), origin: reader.code())
            let entry = JournalEntry(
                sequence: sequence, at: at, actor: actor, command: try reader.text(), summary: try reader.json(),
                undoneBy: try reader.optional { try $0.integer() })
            return JournalRecord(
                entry: entry, undo: try reader.code(), reverses: try reader.optional { try $0.integer() },
                permission: try reader.optional { try $0.code() })
        }
    }

    /// Entries behind `sequence`, oldest first.
    package func journal(after sequence: Int = 0, since: Timestamp? = nil, limit: Int = 1000) throws -> [JournalEntry] {
        try records(
            "WHERE j.sequence > :sequence AND j.at >= :since ORDER BY j.sequence DESC LIMIT :limit",
            [
                "sequence": SQLValue(sequence), "since": SQLValue(since ?? Timestamp(seconds: 0)),
                "limit": SQLValue(limit),
            ]
        ).map(\.entry).reversed()
    }

    /// Entries that touched an order, one of its visits or who does it, or wrote what is of the order: its parts, answers, time,
    /// calls and documents. Newest first.
    package func history(of order: Order.ID, limit: Int = 50) throws -> [JournalEntry] {
        try records(
            """
            WHERE j.sequence IN (
                SELECT r.sequence FROM journal_row r WHERE r.table_name = 'service_order' AND r.row_key = :key
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'visit'
                AND r.row_key IN (SELECT CAST(v.id AS TEXT) FROM visit v WHERE v.order_id = :order)
                UNION SELECT r.sequence FROM visit v JOIN journal_row r ON r.table_name = 'assignment'
                AND r.row_key >= CAST(v.id AS TEXT) || '/' AND r.row_key < CAST(v.id AS TEXT) || '0'
                WHERE v.order_id = :order
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'stock_move'
                AND r.row_key IN (SELECT CAST(m.id AS TEXT) FROM stock_move m WHERE m.order_id = :order)
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'check_answer'
                AND r.row_key IN (SELECT CAST(a.id AS TEXT) FROM check_answer a WHERE a.order_id = :order)
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'time_entry'
                AND r.row_key IN (SELECT CAST(t.id AS TEXT) FROM time_entry t
                JOIN visit v ON v.id = t.visit_id WHERE v.order_id = :order)
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'outage_call'
                AND r.row_key IN (SELECT CAST(c.id AS TEXT) FROM outage_call c WHERE c.order_id = :order)
                UNION SELECT r.sequence FROM journal_row r WHERE r.table_name = 'document'
                AND r.row_key IN (SELECT CAST(l.document_id AS TEXT) FROM document_link l
                WHERE l.owner_kind = 'order' AND l.owner_key = :key))
            ORDER BY j.sequence DESC LIMIT :limit
            """,
            ["key": .text(order.description), "order": SQLValue(order), "limit": SQLValue(limit)]
        ).map(\.entry)
    }
}
