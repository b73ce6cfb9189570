extension Migration {
    /// Who can be called out, and the calls that a repair asks for.
    static let outages = Migration(
        number: 26, name: "outages",
        statements: [
            """
            CREATE TABLE on_call (
                id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id),
                region_id INTEGER REFERENCES region (id), start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
                version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX on_call_end ON on_call (end_at)",
            """
            CREATE TABLE outage_call (
                id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL REFERENCES visit (id),
                order_id INTEGER NOT NULL REFERENCES service_order (id), person TEXT NOT NULL, phone TEXT NOT NULL,
                was_start INTEGER NOT NULL, was_end INTEGER NOT NULL, now_at INTEGER, opened_at INTEGER NOT NULL,
                made_at INTEGER, made_by TEXT NOT NULL, said TEXT NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX outage_call_visit ON outage_call (visit_id)",
            "CREATE INDEX outage_call_order ON outage_call (order_id)",
        ])
}
