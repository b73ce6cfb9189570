extension Migration {
    /// Types of the company's own, and what an order has from its type, its contract and whoever reported it.
    static let serviceTypes = Migration(
        number: 15, name: "service types",
        statements: [
            """
            CREATE TABLE service_type (
                id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, category TEXT NOT NULL,
                tasks TEXT NOT NULL, checklist TEXT NOT NULL, parts TEXT NOT NULL, needs_signature INTEGER NOT NULL,
                needs_photo INTEGER NOT NULL, priority TEXT NOT NULL, sla_class TEXT NOT NULL,
                is_active INTEGER NOT NULL, external_key TEXT, version INTEGER NOT NULL
            ) STRICT
            """,
            "ALTER TABLE service_order ADD COLUMN service_type_id INTEGER REFERENCES service_type (id)",
            "ALTER TABLE service_order ADD COLUMN terms TEXT",
            "ALTER TABLE service_order ADD COLUMN reporter TEXT",
            "ALTER TABLE service_order ADD COLUMN contract_id INTEGER",
            "ALTER TABLE service_order ADD COLUMN verdict TEXT",
            "ALTER TABLE service_order ADD COLUMN allowed_from TEXT",
            "ALTER TABLE service_order ADD COLUMN allowed_through TEXT",
            "ALTER TABLE visit ADD COLUMN task INTEGER",
        ])
}
