extension Migration {
    /// What was agreed with customers, how long orders waited, and which targets were missed.
    static let contracts = Migration(
        number: 17, name: "contracts",
        statements: [
            """
            CREATE TABLE contract (
                id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE,
                customer_id INTEGER NOT NULL REFERENCES customer (id), sites TEXT NOT NULL, devices TEXT NOT NULL,
                first_day TEXT NOT NULL, last_day TEXT NOT NULL, coverage TEXT NOT NULL, targets TEXT NOT NULL,
                classes TEXT NOT NULL, stopping_reasons TEXT NOT NULL, included TEXT NOT NULL,
                price_list TEXT NOT NULL, discount INTEGER NOT NULL, limit_amount INTEGER, fee INTEGER,
                fee_period TEXT NOT NULL, suspension TEXT, ending TEXT, note TEXT NOT NULL, external_key TEXT,
                version INTEGER NOT NULL, CHECK (first_day <= last_day)
            ) STRICT
            """,
            "CREATE INDEX contract_customer ON contract (customer_id)",
            """
            CREATE TABLE credit_stop (
                customer_id INTEGER PRIMARY KEY REFERENCES customer (id), since TEXT NOT NULL, reason TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE order_stop (
                order_id INTEGER NOT NULL REFERENCES service_order (id), sequence INTEGER NOT NULL,
                from_at INTEGER NOT NULL, to_at INTEGER, reason TEXT NOT NULL,
                PRIMARY KEY (order_id, sequence)
            ) STRICT
            """,
            """
            CREATE TABLE service_breach (
                order_id INTEGER NOT NULL REFERENCES service_order (id), target TEXT NOT NULL,
                contract_id INTEGER NOT NULL, due_at INTEGER NOT NULL, met_at INTEGER, noted_at INTEGER NOT NULL,
                PRIMARY KEY (order_id, target)
            ) STRICT
            """,
            "CREATE INDEX service_breach_contract ON service_breach (contract_id)",
            "ALTER TABLE service_order ADD COLUMN sla_clock TEXT",
            "CREATE INDEX service_order_contract ON service_order (contract_id)",
        ])
}
