/// SQLite from 3.40 on.
struct SQLiteDialect: Dialect {
    var tableNames: String { "SELECT name FROM sqlite_master WHERE type = 'table'" }

    func schema(_ statement: String) -> String { statement }
}
