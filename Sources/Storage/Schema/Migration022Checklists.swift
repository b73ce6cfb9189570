extension Migration {
    /// What is asked of models of devices, what was answered to the questions of orders, and what follows from findings.
    static let checklists = Migration(
        number: 22, name: "checklists",
        statements: [
            """
            CREATE TABLE model_checklist (
                id INTEGER PRIMARY KEY, model TEXT NOT NULL, items TEXT NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE check_answer (
                id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, visit_id INTEGER NOT NULL, asset_id INTEGER,
                name TEXT NOT NULL, item TEXT NOT NULL, value TEXT, at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
                actor TEXT NOT NULL, technician_id INTEGER, reason TEXT,
                corrects INTEGER REFERENCES check_answer (id)
            ) STRICT
            """,
            "CREATE INDEX check_answer_order ON check_answer (order_id)",
            "CREATE INDEX check_answer_asset ON check_answer (asset_id, name)",
            """
            CREATE TABLE finding_order (
                answer_id INTEGER NOT NULL REFERENCES check_answer (id),
                order_id INTEGER NOT NULL REFERENCES service_order (id), PRIMARY KEY (answer_id, order_id)
            ) STRICT
            """,
            "CREATE INDEX finding_order_order ON finding_order (order_id)",
        ])
}
