extension Migration {
    /// What was answered to alerts, and up to where each person has looked at what others did.
    static let desks = Migration(
        number: 29, name: "desks",
        statements: [
            """
            CREATE TABLE alert_mark (
                kind TEXT NOT NULL, subject TEXT NOT NULL, occasion TEXT NOT NULL, arose_at INTEGER NOT NULL,
                english TEXT NOT NULL, polish TEXT NOT NULL, order_id INTEGER, answer TEXT NOT NULL, said TEXT NOT NULL,
                answered_by TEXT NOT NULL, answered_at INTEGER NOT NULL, version INTEGER NOT NULL,
                PRIMARY KEY (kind, subject, occasion)
            ) STRICT
            """,
            "CREATE INDEX alert_mark_answered ON alert_mark (answered_at)",
            """
            CREATE TABLE feed_read (
                person TEXT PRIMARY KEY, sequence INTEGER NOT NULL, at INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX visit_event_recall ON visit_event (recorded_at) WHERE act = 'recall'",
        ])
}
