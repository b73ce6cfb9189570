extension Migration {
    /// What a company says about its drives, drives that people have entered, and what road engines have answered.
    /// Coordinates of legs are whole hundred-thousandths of a degree.
    static let travel = Migration(
        number: 6, name: "travel",
        statements: [
            """
            CREATE TABLE travel_factor (
                kind TEXT NOT NULL, subject INTEGER NOT NULL, band INTEGER NOT NULL, factor REAL NOT NULL,
                trips INTEGER NOT NULL, PRIMARY KEY (kind, subject, band)
            ) STRICT
            """,
            """
            CREATE TABLE manual_leg (
                from_latitude INTEGER NOT NULL, from_longitude INTEGER NOT NULL, to_latitude INTEGER NOT NULL,
                to_longitude INTEGER NOT NULL, seconds INTEGER NOT NULL, metres INTEGER NOT NULL,
                from_name TEXT NOT NULL, to_name TEXT NOT NULL, entered_at INTEGER NOT NULL,
                PRIMARY KEY (from_latitude, from_longitude, to_latitude, to_longitude)
            ) STRICT
            """,
            """
            CREATE TABLE road_leg (
                from_latitude INTEGER NOT NULL, from_longitude INTEGER NOT NULL, to_latitude INTEGER NOT NULL,
                to_longitude INTEGER NOT NULL, engine TEXT NOT NULL, profile TEXT NOT NULL, seconds INTEGER,
                metres INTEGER, fault TEXT, fetched_at INTEGER NOT NULL, generation INTEGER NOT NULL,
                PRIMARY KEY (from_latitude, from_longitude, to_latitude, to_longitude, engine, profile),
                CHECK ((seconds IS NULL) = (fault IS NOT NULL)), CHECK ((seconds IS NULL) = (metres IS NULL))
            ) STRICT
            """,
            "CREATE INDEX road_leg_generation ON road_leg (generation)",
        ])
}
