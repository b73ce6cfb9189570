/// Statements inside one transaction. SQL is the common subset of SQLite 3.40 and PostgreSQL 15 with named parameters
/// (`:name`); what the two say differently is the dialect's.
protocol Statements {
    var dialect: any Dialect { get }
    /// Runs a query and hands over row by row; a row is valid only inside `body`.
    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws
    /// The same with values in the order in which the statement first names its parameters, for what is said of rows by the
    /// thousand: a name is looked for nowhere.
    func query(_ sql: String, inOrder values: [SQLValue], _ body: (any ResultRow) throws -> Void) throws
    /// Runs a statement; returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int
    @discardableResult
    func run(_ sql: String, inOrder values: [SQLValue]) throws -> Int
}

extension Statements {
    func tableNames() throws -> [String] { try rows(dialect.tableNames) { try $0.text(0) } }

    /// How many rows each table has.
    func rowCounts() throws -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: try tableNames().map { name in
                (name, try first("SELECT COUNT(*) FROM \"\(name)\"") { try $0.number(0) } ?? 0)
            })
    }

    func rows<Value>(
        _ sql: String, _ parameters: [String: SQLValue] = [:], _ read: (any ResultRow) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try query(sql, parameters) { values.append(try read($0)) }
        return values
    }

    func first<Value>(
        _ sql: String, _ parameters: [String: SQLValue] = [:], _ read: (any ResultRow) throws -> Value
    ) throws -> Value? {
        var found: Value?
        try query(sql, parameters) { row in if found == nil { found = try read(row) } }
        return found
    }
}
