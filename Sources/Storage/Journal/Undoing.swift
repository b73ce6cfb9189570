import DeskModel
package import ServiceModel

/// Undo and redo read the journal: an entry that is undone names the entry that undid it, and that one, put in reverse,
/// is its redo. So both survive a restart and work from another process.
extension Transaction {
    /// The actor's last entry that stands, before `sequence`. What the program itself did is nobody's, whatever he is called.
    package func lastStanding(of actor: String, before sequence: Int = .max) throws -> JournalRecord? {
        try read.records(
            """
            WHERE j.actor = :actor AND j.origin <> 'system' AND j.reverses IS NULL AND j.undone_by IS NULL AND j.sequence < :before
            ORDER BY j.sequence DESC LIMIT 1
            """, ["actor": .text(actor), "before": SQLValue(sequence)]
        ).first
    }

    /// The actor's entry undone last, by an entry before `undoing`, unless the actor has done something new since.
    package func lastUndone(of actor: String, before undoing: Int = .max) throws -> JournalRecord? {
        try read.records(
            """
            WHERE j.actor = :actor AND j.reverses IS NULL AND j.undone_by < :before
                AND NOT EXISTS (
                    SELECT 1 FROM journal n WHERE n.actor = :actor AND n.reverses IS NULL AND n.undone_by IS NULL
                        AND n.sequence > j.undone_by)
            ORDER BY j.undone_by DESC LIMIT 1
            """, ["actor": .text(actor), "before": SQLValue(undoing)]
        ).first
    }

    /// When an entry took effect last: its own sequence, or that of its latest redo.
    package func lastApplied(_ sequence: Int) throws -> Int {
        try statements.first(
            "SELECT MAX(sequence) FROM journal WHERE reverses = :sequence AND command = 'redo'",
            ["sequence": SQLValue(sequence)]
        ) { try $0.isNull(0) ? sequence : $0.number(0) } ?? sequence
    }

    /// Notes that an entry no longer stands, or with `nil` that it stands again.
    package func mark(_ sequence: Int, undoneBy: Int?) throws {
        try statements.run(
            "UPDATE journal SET undone_by = :by WHERE sequence = :sequence",
            ["by": SQLValue(undoneBy), "sequence": SQLValue(sequence)])
    }

    /// The orders that an entry brought into the store, in the order of their numbers.
    package func ordersCreated(by sequence: Int) throws -> [Order.ID] {
        try statements.rows(
            """
            SELECT o.id FROM service_order o JOIN journal_row r ON r.row_key = CAST(o.id AS TEXT)
            WHERE r.sequence = :sequence AND r.table_name = 'service_order' AND r.before_row IS NULL
                AND r.after_row IS NOT NULL
            ORDER BY o.number_year, o.number_sequence
            """, ["sequence": SQLValue(sequence)]
        ) { try Identifier($0.integer(0)) }
    }

    func rowChanges(of sequence: Int) throws -> [RowChange] {
        if let known = knownRows[sequence] { return known }
        let shapes = try rowShapes()
        let changes = try statements.rows(
            """
            SELECT table_name, row_key, before_row, after_row, shape FROM journal_row
            WHERE sequence = :sequence ORDER BY position
            """, ["sequence": SQLValue(sequence)]
        ) { row in
            try RowChange(
                table: row.text(0), key: row.text(1), before: row.isNull(2) ? nil : row.text(2),
                after: row.isNull(3) ? nil : row.text(3), shape: row.isNull(4) ? nil : row.number(4), shapes)
        }
        knownRows[sequence] = changes
        return changes
    }
}
