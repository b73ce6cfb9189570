extension Migration {
    /// Messages to customers, with every try to hand them over and everything that people did with them; who wants none; how
    /// far hooks have read the journal, and jobs that are tried no more. Visits and orders that a message names may be gone
    /// when an entry is taken back: the message stays all the same.
    static let notices = Migration(
        number: 28, name: "notices",
        statements: [
            """
            CREATE TABLE outbox (
                id INTEGER PRIMARY KEY, kind TEXT NOT NULL, fact TEXT NOT NULL UNIQUE, visit_id INTEGER NOT NULL,
                order_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, address TEXT NOT NULL, person TEXT NOT NULL,
                language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, told_start INTEGER, told_end INTEGER,
                expected_at INTEGER, state TEXT NOT NULL, made_at INTEGER NOT NULL, made_by TEXT NOT NULL,
                useless_at INTEGER NOT NULL, due_at INTEGER NOT NULL, lease_owner TEXT, lease_until INTEGER,
                tries INTEGER NOT NULL, message_id TEXT, changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL,
                words TEXT NOT NULL, withdrawal TEXT, copy_of INTEGER,
                CHECK ((told_start IS NULL) = (told_end IS NULL)), CHECK (told_start < told_end)
            ) STRICT
            """,
            "CREATE INDEX outbox_visit ON outbox (visit_id)",
            "CREATE INDEX outbox_order ON outbox (order_id)",
            "CREATE INDEX outbox_state ON outbox (state, due_at)",
            "CREATE INDEX outbox_changed ON outbox (changed_at)",
            """
            CREATE TABLE outbox_try (
                message_id INTEGER NOT NULL REFERENCES outbox (id), sequence INTEGER NOT NULL, at INTEGER NOT NULL,
                address TEXT NOT NULL, outcome TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (message_id, sequence)
            ) STRICT
            """,
            """
            CREATE TABLE outbox_deed (
                message_id INTEGER NOT NULL REFERENCES outbox (id), sequence INTEGER NOT NULL, at INTEGER NOT NULL,
                act TEXT NOT NULL, by_name TEXT NOT NULL, words TEXT NOT NULL, before TEXT,
                PRIMARY KEY (message_id, sequence)
            ) STRICT
            """,
            """
            CREATE TABLE notice_opt_out (
                id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id), address TEXT NOT NULL,
                since INTEGER NOT NULL, by_name TEXT NOT NULL, reason TEXT NOT NULL, version INTEGER NOT NULL,
                UNIQUE (customer_id, address)
            ) STRICT
            """,
            "CREATE TABLE hook_mark (hook TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT",
            "ALTER TABLE customer ADD COLUMN language TEXT NOT NULL DEFAULT 'pl'",
            "ALTER TABLE job ADD COLUMN given_up_at INTEGER",
        ])
}
