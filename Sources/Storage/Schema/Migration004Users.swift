extension Migration {
    /// Who has which role, and what an entry of the journal needed, so that taking it back needs the same.
    static let users = Migration(
        number: 4, name: "users",
        statements: [
            """
            CREATE TABLE desk_user (name TEXT PRIMARY KEY, role TEXT NOT NULL, version INTEGER NOT NULL) STRICT
            """,
            "ALTER TABLE journal ADD COLUMN permission TEXT",
        ])
}
