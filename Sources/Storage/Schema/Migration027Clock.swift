extension Migration {
    /// The clock of a store in which a simulated day is played: one row, or none.
    static let clock = Migration(
        number: 27, name: "clock",
        statements: [
            """
            CREATE TABLE clock (
                id INTEGER PRIMARY KEY, real_ms INTEGER NOT NULL, anchor_at INTEGER NOT NULL, rate INTEGER NOT NULL,
                seed INTEGER NOT NULL, driver TEXT, until_ms INTEGER
            ) STRICT
            """
        ])
}
