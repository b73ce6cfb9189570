extension Migration {
    /// An entry of the journal says whether its rows were kept: one that wrote none can be gone back behind, one whose rows were
    /// not kept cannot. Before that, only a call of somebody who cannot work wrote none and was no undo. Such calls are found by
    /// their command.
    static let rowsKept = Migration(
        number: 33, name: "rows kept",
        statements: [
            "ALTER TABLE journal ADD COLUMN rows_kept INTEGER NOT NULL DEFAULT 1",
            """
            UPDATE journal SET rows_kept = 0 WHERE reverses IS NULL AND command <> 'report-unable'
                AND NOT EXISTS (SELECT 1 FROM journal_row r WHERE r.sequence = journal.sequence)
            """,
            "CREATE INDEX journal_command ON journal (command, sequence)",
        ])
}
