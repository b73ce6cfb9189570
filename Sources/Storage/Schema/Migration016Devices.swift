extension Migration {
    /// What is known of devices, their readings, documents, and which orders named which device.
    static let devices = Migration(
        number: 16, name: "devices",
        statements: [
            "ALTER TABLE asset ADD COLUMN state TEXT NOT NULL DEFAULT 'works'",
            "ALTER TABLE asset ADD COLUMN place TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE asset ADD COLUMN installed TEXT",
            "ALTER TABLE asset ADD COLUMN warranty_from TEXT",
            "ALTER TABLE asset ADD COLUMN warranty_covers TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE asset ADD COLUMN checks TEXT NOT NULL DEFAULT '[]'",
            "ALTER TABLE asset ADD COLUMN meters TEXT NOT NULL DEFAULT '[]'",
            """
            CREATE TABLE meter_reading (
                id INTEGER PRIMARY KEY, asset_id INTEGER NOT NULL REFERENCES asset (id), meter TEXT NOT NULL,
                value REAL NOT NULL, at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
                corrects INTEGER REFERENCES meter_reading (id)
            ) STRICT
            """,
            "CREATE INDEX meter_reading_asset ON meter_reading (asset_id, at)",
            """
            CREATE TABLE document (
                id INTEGER PRIMARY KEY, hash TEXT NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL,
                name TEXT NOT NULL, added_at INTEGER NOT NULL, added_by TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX document_hash ON document (hash)",
            """
            CREATE TABLE document_link (
                document_id INTEGER NOT NULL REFERENCES document (id), owner_kind TEXT NOT NULL,
                owner_key TEXT NOT NULL, PRIMARY KEY (document_id, owner_kind, owner_key)
            ) STRICT
            """,
            "CREATE INDEX document_link_owner ON document_link (owner_kind, owner_key)",
            """
            CREATE TABLE order_device (
                order_id INTEGER NOT NULL, asset_id INTEGER NOT NULL, PRIMARY KEY (order_id, asset_id)
            ) STRICT
            """,
            "CREATE INDEX order_device_asset ON order_device (asset_id)",
            "CREATE INDEX service_order_site ON service_order (site_id)",
            "CREATE INDEX service_order_customer ON service_order (customer_id)",
            // Identifiers with blanks between them, taken off one by one from the end.
            """
            WITH RECURSIVE named (order_id, item, rest) AS (
                SELECT id, substr(assets, 1, 0), assets FROM service_order WHERE assets <> ''
                UNION ALL
                SELECT order_id, substr(rest, length(rtrim(rest, '0123456789')) + 1),
                    rtrim(rtrim(rest, '0123456789'), ' ')
                FROM named WHERE rest <> ''
            )
            INSERT INTO order_device (order_id, asset_id)
            SELECT DISTINCT order_id, CAST(item AS BIGINT) FROM named WHERE item <> ''
            """,
        ])
}
