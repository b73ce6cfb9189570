extension Migration {
    /// What happened to visits, and when.
    static let field = Migration(
        number: 3, name: "field",
        statements: [
            """
            CREATE TABLE visit_event (
                visit_id INTEGER NOT NULL REFERENCES visit (id), sequence INTEGER NOT NULL, act TEXT NOT NULL,
                at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
                technician_id INTEGER NOT NULL REFERENCES technician (id), reason TEXT, planned_start INTEGER,
                planned_end INTEGER, PRIMARY KEY (visit_id, sequence)
            ) STRICT
            """
        ])
}
