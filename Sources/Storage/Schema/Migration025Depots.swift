extension Migration {
    /// Warehouses at which vans stop, and their stops. Hours are minutes of the day.
    static let depots = Migration(
        number: 25, name: "depots",
        statements: [
            """
            CREATE TABLE depot (
                place_id INTEGER PRIMARY KEY REFERENCES stock_place (id), latitude REAL NOT NULL, longitude REAL NOT NULL,
                opens INTEGER NOT NULL, closes INTEGER NOT NULL, minutes INTEGER NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE depot_stop (
                id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL,
                place_id INTEGER NOT NULL REFERENCES stock_place (id), start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
                loads TEXT NOT NULL,
                version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX depot_stop_day ON depot_stop (day, technician_id)",
        ])
}
