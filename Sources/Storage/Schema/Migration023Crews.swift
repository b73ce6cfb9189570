extension Migration {
    /// Standing crews, and when those who come along took a visit.
    static let crews = Migration(
        number: 23, name: "crews",
        statements: [
            """
            CREATE TABLE crew (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL, leader_id INTEGER NOT NULL REFERENCES technician (id),
                members TEXT NOT NULL, from_day TEXT NOT NULL, through_day TEXT, version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX crew_leader ON crew (leader_id)",
            "ALTER TABLE assignment ADD COLUMN accepted_at INTEGER",
        ])
}
