extension Migration {
    /// What is told with the end of a visit for its report, what reports said and say, and what documents are for.
    static let reports = Migration(
        number: 31, name: "reports",
        statements: [
            "ALTER TABLE document ADD COLUMN purpose TEXT NOT NULL DEFAULT ''",
            """
            CREATE TABLE visit_account (
                visit_id INTEGER NOT NULL REFERENCES visit (id), sequence INTEGER NOT NULL, found TEXT NOT NULL,
                done TEXT NOT NULL, advice TEXT NOT NULL, signed_role TEXT NOT NULL, strokes TEXT, content_hash TEXT,
                PRIMARY KEY (visit_id, sequence)
            ) STRICT
            """,
            "CREATE TABLE report_content (hash TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT",
            """
            CREATE TABLE report_version (
                id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES service_order (id),
                visit_id INTEGER REFERENCES visit (id), number INTEGER NOT NULL, content_hash TEXT NOT NULL,
                file_hash TEXT NOT NULL, document_id INTEGER NOT NULL REFERENCES document (id), envelope TEXT NOT NULL,
                made_at INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX report_version_order ON report_version (order_id)",
            "CREATE INDEX report_version_file ON report_version (file_hash)",
        ])
}
