extension Migration {
    /// Parts, places of stock, moves, and what they sum up to; what each place is to have at least; pick lists. Quantities are
    /// thousandths, amounts grosze.
    static let stock = Migration(
        number: 20, name: "stock",
        statements: [
            """
            CREATE TABLE part (
                id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, ean TEXT NOT NULL,
                unit TEXT NOT NULL, price INTEGER NOT NULL, vat TEXT NOT NULL, substitutes TEXT NOT NULL,
                kit TEXT NOT NULL, has_serials INTEGER NOT NULL, warranty_months INTEGER NOT NULL,
                is_outside_catalogue INTEGER NOT NULL, is_active INTEGER NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE stock_place (
                id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
                technician_id INTEGER REFERENCES technician (id), is_active INTEGER NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX stock_place_technician ON stock_place (technician_id)",
            """
            CREATE TABLE stock_minimum (
                place_id INTEGER NOT NULL REFERENCES stock_place (id), part_id INTEGER NOT NULL REFERENCES part (id),
                quantity INTEGER NOT NULL, PRIMARY KEY (place_id, part_id)
            ) STRICT
            """,
            """
            CREATE TABLE stock_move (
                id INTEGER PRIMARY KEY, op TEXT NOT NULL, part_id INTEGER REFERENCES part (id),
                quantity INTEGER NOT NULL, value INTEGER NOT NULL, from_place_id INTEGER REFERENCES stock_place (id),
                from_outside TEXT, to_place_id INTEGER REFERENCES stock_place (id), to_outside TEXT,
                order_id INTEGER REFERENCES service_order (id), held_from INTEGER NOT NULL, held_to INTEGER NOT NULL,
                taken INTEGER NOT NULL, used INTEGER NOT NULL, returned INTEGER NOT NULL, lost INTEGER NOT NULL,
                pieces TEXT NOT NULL, reason TEXT NOT NULL, reverses_id INTEGER REFERENCES stock_move (id),
                at INTEGER NOT NULL, actor TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX stock_move_order ON stock_move (order_id, op)",
            "CREATE INDEX stock_move_reverses ON stock_move (reverses_id)",
            "CREATE INDEX stock_move_from ON stock_move (from_place_id, part_id)",
            "CREATE INDEX stock_move_to ON stock_move (to_place_id, part_id)",
            "CREATE INDEX stock_move_part ON stock_move (part_id)",
            """
            CREATE TABLE stock_balance (
                place_id INTEGER NOT NULL, part_id INTEGER NOT NULL, quantity INTEGER NOT NULL, value INTEGER NOT NULL,
                held INTEGER NOT NULL, last_quantity INTEGER NOT NULL, last_value INTEGER NOT NULL,
                PRIMARY KEY (place_id, part_id)
            ) STRICT
            """,
            "CREATE INDEX stock_balance_part ON stock_balance (part_id)",
            """
            CREATE TABLE stock_hold (
                order_id INTEGER NOT NULL, place_id INTEGER NOT NULL, part_id INTEGER NOT NULL,
                quantity INTEGER NOT NULL, PRIMARY KEY (order_id, place_id, part_id)
            ) STRICT
            """,
            "CREATE INDEX stock_hold_place ON stock_hold (place_id, part_id)",
            """
            CREATE TABLE order_part (
                order_id INTEGER NOT NULL, part_id INTEGER NOT NULL, taken INTEGER NOT NULL, used INTEGER NOT NULL,
                returned INTEGER NOT NULL, lost INTEGER NOT NULL, PRIMARY KEY (order_id, part_id)
            ) STRICT
            """,
            """
            CREATE TABLE stock_serial (
                serial TEXT PRIMARY KEY, part_id INTEGER NOT NULL, place_id INTEGER, outside TEXT, order_id INTEGER
            ) STRICT
            """,
            """
            CREATE TABLE pick_list (
                id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
                van_id INTEGER NOT NULL REFERENCES stock_place (id), day TEXT NOT NULL, made_at INTEGER NOT NULL,
                made_by TEXT NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE pick_line (
                list_id INTEGER NOT NULL REFERENCES pick_list (id), sequence INTEGER NOT NULL,
                part_id INTEGER NOT NULL REFERENCES part (id), quantity INTEGER NOT NULL,
                source_id INTEGER NOT NULL REFERENCES stock_place (id), order_id INTEGER REFERENCES service_order (id),
                serials TEXT NOT NULL, is_ticked INTEGER NOT NULL, is_loaded INTEGER NOT NULL,
                PRIMARY KEY (list_id, sequence)
            ) STRICT
            """,
        ])
}
