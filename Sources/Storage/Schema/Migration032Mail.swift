extension Migration {
    /// Reports go out by mail: which version is attached, whether a message was handed over and nobody said what came of it,
    /// and where a customer wants reports.
    static let mail = Migration(
        number: 32, name: "mail",
        statements: [
            "ALTER TABLE outbox ADD COLUMN report_id INTEGER",
            "ALTER TABLE outbox ADD COLUMN in_doubt INTEGER NOT NULL DEFAULT 0",
            "CREATE INDEX outbox_message_id ON outbox (message_id)",
            "ALTER TABLE customer ADD COLUMN report_email TEXT NOT NULL DEFAULT ''",
        ])
}
