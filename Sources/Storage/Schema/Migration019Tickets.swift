extension Migration {
    /// Tickets, the orders that they became, calls about them, and what they have to do with each other.
    static let tickets = Migration(
        number: 19, name: "tickets",
        statements: [
            """
            CREATE TABLE ticket (
                id INTEGER PRIMARY KEY, number_year INTEGER NOT NULL, number_sequence INTEGER NOT NULL,
                stage TEXT NOT NULL, channel TEXT NOT NULL, reporter TEXT NOT NULL,
                customer_id INTEGER NOT NULL REFERENCES customer (id), site_id INTEGER REFERENCES site (id),
                assets TEXT NOT NULL, service_type_id INTEGER REFERENCES service_type (id), symptom TEXT NOT NULL,
                note TEXT NOT NULL, impact INTEGER NOT NULL, urgency INTEGER NOT NULL, priority TEXT NOT NULL,
                reported_at INTEGER NOT NULL, taken_by TEXT NOT NULL, contract_id INTEGER, response_due INTEGER,
                arrival_due INTEGER, fix_due INTEGER, outcome TEXT, message_id TEXT UNIQUE,
                external_key TEXT UNIQUE, version INTEGER NOT NULL, UNIQUE (number_year, number_sequence)
            ) STRICT
            """,
            "CREATE INDEX ticket_stage ON ticket (stage, reported_at)",
            "CREATE INDEX ticket_customer ON ticket (customer_id)",
            """
            CREATE TABLE ticket_order (
                ticket_id INTEGER NOT NULL REFERENCES ticket (id), order_id INTEGER NOT NULL REFERENCES service_order (id),
                PRIMARY KEY (ticket_id, order_id)
            ) STRICT
            """,
            "CREATE INDEX ticket_order_order ON ticket_order (order_id)",
            """
            CREATE TABLE ticket_link (
                ticket_id INTEGER NOT NULL REFERENCES ticket (id), kind TEXT NOT NULL,
                other_id INTEGER NOT NULL REFERENCES ticket (id), PRIMARY KEY (ticket_id, kind, other_id)
            ) STRICT
            """,
            "CREATE INDEX ticket_link_other ON ticket_link (other_id)",
            """
            CREATE TABLE ticket_call (
                ticket_id INTEGER NOT NULL REFERENCES ticket (id), sequence INTEGER NOT NULL, at INTEGER NOT NULL,
                person TEXT NOT NULL, words TEXT NOT NULL, taken_by TEXT NOT NULL, PRIMARY KEY (ticket_id, sequence)
            ) STRICT
            """,
        ])
}
