extension Migration {
    /// Maintenance plans with the visits that were made of them, the company's own free and working days, and work that the
    /// program does by itself.
    static let maintenance = Migration(
        number: 18, name: "maintenance",
        statements: [
            """
            CREATE TABLE maintenance_plan (
                id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, name TEXT NOT NULL,
                customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER NOT NULL REFERENCES site (id),
                assets TEXT NOT NULL, service_type_id INTEGER NOT NULL REFERENCES service_type (id),
                rule TEXT, step_count INTEGER, step_unit TEXT, first_due TEXT, on_free_day TEXT NOT NULL,
                tolerance_before INTEGER, tolerance_after INTEGER, season_from TEXT, season_to TEXT,
                suspensions TEXT NOT NULL, horizon INTEGER NOT NULL,
                technician_id INTEGER REFERENCES technician (id), technician_only INTEGER NOT NULL,
                contract_id INTEGER, done_before TEXT, created_on TEXT NOT NULL, ended_on TEXT, external_key TEXT,
                version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX maintenance_plan_key ON maintenance_plan (external_key)",
            "CREATE INDEX maintenance_plan_site ON maintenance_plan (site_id)",
            """
            CREATE TABLE plan_occurrence (
                plan_id INTEGER NOT NULL REFERENCES maintenance_plan (id), nominal TEXT NOT NULL, due_on TEXT NOT NULL,
                earliest TEXT NOT NULL, latest TEXT NOT NULL,
                order_id INTEGER NOT NULL UNIQUE REFERENCES service_order (id), by_hand INTEGER NOT NULL,
                PRIMARY KEY (plan_id, nominal)
            ) STRICT
            """,
            "CREATE TABLE company_day (day TEXT PRIMARY KEY, is_working INTEGER NOT NULL, name TEXT) STRICT",
            """
            CREATE TABLE job (
                kind TEXT NOT NULL, job_key TEXT NOT NULL, due_at INTEGER NOT NULL, lease_owner TEXT,
                lease_until INTEGER, attempts INTEGER NOT NULL, fault TEXT, asked INTEGER NOT NULL,
                PRIMARY KEY (kind, job_key)
            ) STRICT
            """,
            "ALTER TABLE service_order ADD COLUMN allowed_except TEXT",
            "ALTER TABLE service_order ADD COLUMN preferred_technician_id INTEGER REFERENCES technician (id)",
        ])
}
