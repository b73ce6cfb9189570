/// PostgreSQL from 15 on.
struct PostgresDialect: Dialect {
    var tableNames: String {
        "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA"
    }

    /// Whole numbers have 64 bits and others double precision. Texts are compared by their bytes, as SQLite does, whatever
    /// language the server sorts by: keys of the journal and days are found between two others.
    private static let types = [
        "INTEGER": "BIGINT", "REAL": "DOUBLE PRECISION", "BLOB": "BYTEA", "TEXT": "TEXT COLLATE \"C\"", "STRICT": "",
    ]

    func schema(_ statement: String) -> String {
        guard statement.hasPrefix("CREATE TABLE") || statement.hasPrefix("ALTER TABLE") else { return statement }
        return SQLTokens(statement).map { token in
            if case .word(let word) = token, let type = Self.types[String(word)] { return type }
            return String(token.text)
        }.joined()
    }
}
