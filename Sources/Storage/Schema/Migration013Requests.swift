extension Migration {
    /// What a draft is asked to be, which its visits say once there are any; and how other programs call a row.
    static let requests = Migration(
        number: 13, name: "requests",
        statements: [
            "ALTER TABLE service_order ADD COLUMN asked_crew INTEGER",
            "ALTER TABLE service_order ADD COLUMN asked_duration INTEGER",
            "ALTER TABLE service_order ADD COLUMN asked_skills TEXT",
            "ALTER TABLE service_order ADD COLUMN asked_technician_id INTEGER REFERENCES technician (id)",
            "ALTER TABLE service_order ADD COLUMN asked_held_back INTEGER",
            "ALTER TABLE service_order ADD COLUMN asked_excluded TEXT",
            "ALTER TABLE service_order ADD COLUMN asked_promise_start INTEGER",
            "ALTER TABLE service_order ADD COLUMN asked_promise_end INTEGER",
            "ALTER TABLE service_order ADD COLUMN asked_promise_to TEXT",
            "ALTER TABLE service_order ADD COLUMN asked_promise_at INTEGER",
            "ALTER TABLE service_order ADD COLUMN external_key TEXT",
            "CREATE INDEX service_order_key ON service_order (external_key)",
            "ALTER TABLE customer ADD COLUMN external_key TEXT",
            "ALTER TABLE site ADD COLUMN external_key TEXT",
            "ALTER TABLE asset ADD COLUMN external_key TEXT",
            "ALTER TABLE technician ADD COLUMN external_key TEXT",
        ])
}
