import DeskModel
public import ServiceModel

/// Undo and redo read the journal: an entry that is undone names the entry that undid it, and that one, put in reverse,
/// is its redo. So both survive a restart and work from another process.
extension Transaction {
    /// The actor's last entry that stands.
    public func lastStanding(of actor: String) throws -> JournalRecord? {
        try read.records(
            "WHERE j.actor = :actor AND j.reverses IS NULL AND j.undone_by IS NULL ORDER BY j.sequence DESC LIMIT 1",
            ["actor": .text(actor)]
        ).first
    }

    /// The actor's entry undone last, unless the actor has done something new since.
    public func lastUndone(of actor: String) throws -> JournalRecord? {
        try read.records(
            """
            WHERE j.actor = :actor AND j.reverses IS NULL AND j.undone_by IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1 FROM journal n WHERE n.actor = :actor AND n.reverses IS NULL AND n.undone_by IS NULL
                        AND n.sequence > j.undone_by)
            ORDER BY j.undone_by DESC LIMIT 1
            """, ["actor": .text(actor)]
        ).first
    }

    /// The latest of others' acts behind `sequence` that left a row of entry `rows` otherwise than it was at `sequence`;
    /// `original` does not count. An entry that was made and taken back, or taken back and done again, changed nothing:
    /// only an odd number of its turns did.
    public func conflict(with rows: Int, after sequence: Int, except original: Int) throws -> JournalRecord? {
        try read.records(
            """
            WHERE j.sequence = (
                SELECT MAX(turn.latest) FROM (
                    SELECT MAX(t.sequence) AS latest FROM journal t
                    WHERE t.sequence > :sequence AND COALESCE(t.reverses, t.sequence) <> :original
                        AND COALESCE(t.reverses, t.sequence) IN (
                            SELECT COALESCE(e.reverses, e.sequence) FROM journal_row ours
                            JOIN journal_row theirs
                                ON theirs.table_name = ours.table_name AND theirs.row_key = ours.row_key
                            JOIN journal e ON e.sequence = theirs.sequence
                            WHERE ours.sequence = :rows AND theirs.sequence > :sequence)
                    GROUP BY COALESCE(t.reverses, t.sequence) HAVING COUNT(*) % 2 = 1) turn)
            """,
            ["sequence": SQLValue(sequence), "original": SQLValue(original), "rows": SQLValue(rows)]
        ).first
    }

    /// When an entry took effect last: its own sequence, or that of its latest redo.
    public func lastApplied(_ sequence: Int) throws -> Int {
        try statements.first(
            "SELECT MAX(sequence) FROM journal WHERE reverses = :sequence AND command = 'redo'",
            ["sequence": SQLValue(sequence)]
        ) { $0.isNull(0) ? sequence : Int($0.integer(0)) } ?? sequence
    }

    /// Puts back every row that an entry wrote, last first.
    public func reverse(_ sequence: Int) throws {
        for change in try rowChanges(of: sequence).reversed() {
            if change.table == "technician_day" {
                try touch(dayKey: change.key)
                continue
            }
            guard let table = Table.named(change.table) else {
                throw StoreFault.unreadableRow(table: "journal_row", detail: change.table)
            }
            if let before = change.before {
                try write(table, before)
            } else if let after = change.after {
                try forgetDayVersions(change)
                try delete(table, key: keyValues(table, after))
            }
        }
    }

    /// The days of a technician who never was need no versions, and must not hold the row back.
    private func forgetDayVersions(_ change: RowChange) throws {
        guard change.table == Technician.table.name else { return }
        try statements.run(
            "DELETE FROM technician_day WHERE CAST(technician_id AS TEXT) = :id", ["id": .text(change.key)])
    }

    /// Notes that an entry no longer stands, or with `nil` that it stands again.
    public func mark(_ sequence: Int, undoneBy: Int?) throws {
        try statements.run(
            "UPDATE journal SET undone_by = :by WHERE sequence = :sequence",
            ["by": SQLValue(undoneBy), "sequence": SQLValue(sequence)])
    }

    /// The orders that an entry brought into the store, in the order of their numbers.
    public func ordersCreated(by sequence: Int) throws -> [Order.ID] {
        try statements.rows(
            """
            SELECT o.id FROM service_order o JOIN journal_row r ON r.row_key = CAST(o.id AS TEXT)
            WHERE r.sequence = :sequence AND r.table_name = 'service_order' AND r.before_row IS NULL
                AND r.after_row IS NOT NULL
            ORDER BY o.number_year, o.number_sequence
            """, ["sequence": SQLValue(sequence)]
        ) { Identifier($0.integer(0)) }
    }

    func rowChanges(of sequence: Int) throws -> [RowChange] {
        try statements.rows(
            "SELECT table_name, row_key, before_row, after_row FROM journal_row WHERE sequence = :sequence ORDER BY position",
            ["sequence": SQLValue(sequence)]
        ) { row in
            RowChange(
                table: row.text(0), key: row.text(1), before: row.isNull(2) ? nil : try RowChange.row(row.text(2)),
                after: row.isNull(3) ? nil : try RowChange.row(row.text(3)))
        }
    }

    private func touch(dayKey: String) throws {
        let parts = dayKey.split(separator: "/")
        guard parts.count == 2, let technician = Int64(parts[0]), let day = Day(iso: parts[1]) else {
            throw StoreFault.unreadableRow(table: "journal_row", detail: dayKey)
        }
        touch(Identifier(technician), day)
    }
}

extension Table {
    /// The tables whose rows undo can put back.
    private static let all: [String: Table] = Dictionary(
        uniqueKeysWithValues: [
            Region.table, Skill.table, Customer.table, Site.table, Asset.table, Technician.table, ShiftChange.table,
            Absence.table, Order.table, Visit.table, VisitEvent.table, AssignmentRow.table, User.table,
            Territory.table, PostalArea.table,
            TravelFactorRow.table, ManualLegRow.table,
            .settings,
        ].map { ($0.name, $0) })

    static func named(_ name: String) -> Table? { all[name] }
}
