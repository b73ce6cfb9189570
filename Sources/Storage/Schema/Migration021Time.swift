extension Migration {
    /// Stretches of time that people told, beside what follows from the events of visits.
    static let time = Migration(
        number: 21, name: "time",
        statements: [
            """
            CREATE TABLE time_entry (
                id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id), kind TEXT NOT NULL,
                about TEXT, visit_id INTEGER REFERENCES visit (id), start_at INTEGER NOT NULL,
                end_at INTEGER NOT NULL, note TEXT NOT NULL, reason TEXT, recorded_at INTEGER NOT NULL,
                actor TEXT NOT NULL, corrects INTEGER UNIQUE REFERENCES time_entry (id), withdrawn INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX time_entry_technician ON time_entry (technician_id, start_at)",
            "CREATE INDEX time_entry_visit ON time_entry (visit_id)",
        ])
}
