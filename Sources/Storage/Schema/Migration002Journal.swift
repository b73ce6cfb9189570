extension Migration {
    /// Who changed what, and the rows before and after.
    static let journal = Migration(
        number: 2, name: "journal",
        statements: [
            """
            CREATE TABLE journal (
                sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, os_user TEXT NOT NULL,
                origin TEXT NOT NULL, command TEXT NOT NULL, summary TEXT NOT NULL, undo TEXT NOT NULL,
                reverses INTEGER REFERENCES journal (sequence), undone_by INTEGER REFERENCES journal (sequence)
            ) STRICT
            """,
            "CREATE INDEX journal_actor ON journal (actor, sequence)",
            "CREATE INDEX journal_reverses ON journal (reverses)",
            """
            CREATE TABLE journal_row (
                sequence INTEGER NOT NULL REFERENCES journal (sequence), position INTEGER NOT NULL,
                table_name TEXT NOT NULL, row_key TEXT NOT NULL, before_row TEXT, after_row TEXT,
                PRIMARY KEY (sequence, position)
            ) STRICT
            """,
            "CREATE INDEX journal_row_key ON journal_row (table_name, row_key)",
        ])
}
