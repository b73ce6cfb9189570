extension Migration {
    /// Customers, people, orders and visits. Lists that are only ever read with their row stand in it as text; what is
    /// asked for across rows is a table.
    static let company = Migration(
        number: 1, name: "company",
        statements: [
            "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
            "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
            "CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
            "CREATE TABLE skill (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT",
            """
            CREATE TABLE customer (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL, nip TEXT, phone TEXT NOT NULL, email TEXT NOT NULL,
                version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE site (
                id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id), name TEXT NOT NULL,
                address TEXT NOT NULL, town TEXT NOT NULL, latitude REAL, longitude REAL,
                region_id INTEGER NOT NULL REFERENCES region (id), access TEXT, access_note TEXT NOT NULL,
                version INTEGER NOT NULL,
                CHECK ((latitude IS NULL) = (longitude IS NULL)),
                CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
            ) STRICT
            """,
            "CREATE INDEX site_customer ON site (customer_id)",
            """
            CREATE TABLE asset (
                id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES site (id),
                parent_id INTEGER REFERENCES asset (id), name TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL,
                warranty_through TEXT, version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX asset_site ON asset (site_id)",
            """
            CREATE TABLE technician (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, latitude REAL NOT NULL,
                longitude REAL NOT NULL, home_town TEXT NOT NULL, skills TEXT NOT NULL, regions TEXT NOT NULL,
                pattern TEXT NOT NULL, daily_cap INTEGER, is_active INTEGER NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE shift_change (
                technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, hours TEXT NOT NULL,
                PRIMARY KEY (technician_id, day)
            ) STRICT
            """,
            """
            CREATE TABLE absence (
                id INTEGER PRIMARY KEY, technician_id INTEGER NOT NULL REFERENCES technician (id),
                start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL,
                version INTEGER NOT NULL, CHECK (start_at < end_at)
            ) STRICT
            """,
            """
            CREATE TABLE technician_day (
                technician_id INTEGER NOT NULL REFERENCES technician (id), day TEXT NOT NULL, version INTEGER NOT NULL,
                PRIMARY KEY (technician_id, day)
            ) STRICT
            """,
            """
            CREATE TABLE service_order (
                id INTEGER PRIMARY KEY, number_year INTEGER NOT NULL, number_sequence INTEGER NOT NULL,
                stage TEXT NOT NULL, state TEXT NOT NULL, hold_reason TEXT, hold_note TEXT, hold_since INTEGER,
                customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER NOT NULL REFERENCES site (id),
                assets TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
                priority TEXT NOT NULL, reported_at INTEGER NOT NULL, response_due INTEGER, arrival_due INTEGER,
                fix_due INTEGER, wish_start INTEGER, wish_end INTEGER, parts TEXT NOT NULL, version INTEGER NOT NULL,
                UNIQUE (number_year, number_sequence), CHECK (wish_start < wish_end)
            ) STRICT
            """,
            "CREATE INDEX service_order_state ON service_order (state)",
            """
            CREATE TABLE visit (
                id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES service_order (id),
                sequence INTEGER NOT NULL, state TEXT NOT NULL, duration INTEGER NOT NULL, skills TEXT NOT NULL,
                crew_size INTEGER NOT NULL, required_technician_id INTEGER REFERENCES technician (id),
                excluded TEXT NOT NULL, day TEXT, start_at INTEGER, end_at INTEGER, lock TEXT NOT NULL,
                promise_start INTEGER, promise_end INTEGER, promise_to TEXT, promise_at INTEGER, override_reason TEXT,
                version INTEGER NOT NULL,
                UNIQUE (order_id, sequence), CHECK (duration BETWEEN 1 AND 1440), CHECK (start_at < end_at),
                CHECK (state <> 'open' OR day IS NULL)
            ) STRICT
            """,
            "CREATE INDEX visit_state ON visit (state)",
            "CREATE INDEX visit_day ON visit (day)",
            """
            CREATE TABLE assignment (
                visit_id INTEGER NOT NULL REFERENCES visit (id),
                technician_id INTEGER NOT NULL REFERENCES technician (id), role TEXT NOT NULL,
                PRIMARY KEY (visit_id, technician_id)
            ) STRICT
            """,
            "CREATE INDEX assignment_technician ON assignment (technician_id)",
        ])
}
