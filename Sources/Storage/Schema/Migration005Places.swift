extension Migration {
    /// Areas that the company draws for itself, and postcodes with the places they serve.
    static let places = Migration(
        number: 5, name: "places",
        statements: [
            """
            CREATE TABLE territory (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, region_id INTEGER REFERENCES region (id),
                rings TEXT NOT NULL, version INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE TABLE postcode (code TEXT PRIMARY KEY, places TEXT NOT NULL) STRICT",
        ])
}
