extension Migration {
    /// Orders that go on where another one ended.
    static let links = Migration(
        number: 12, name: "links",
        statements: [
            """
            CREATE TABLE order_link (
                order_id INTEGER PRIMARY KEY REFERENCES service_order (id),
                origin_id INTEGER NOT NULL REFERENCES service_order (id)
            ) STRICT
            """,
            "CREATE INDEX order_link_origin ON order_link (origin_id)",
        ])
}
