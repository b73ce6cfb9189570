/// What databases say differently. Everything else is in words that all of them know; a statement that is not, a test finds.
protocol Dialect: Sendable {
    /// A query for the names of all tables.
    var tableNames: String { get }
    /// A statement of a migration in this database's types. Migrations are written in SQLite's.
    func schema(_ statement: String) -> String
}
