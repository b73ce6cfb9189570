import GRDB
import GRDBSQLite

/// Statements on one connection of the pool.
struct SQLiteStatements: Statements {
    let database: Database

    var dialect: any Dialect { SQLiteDialect() }

    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.bind(parameters)
        try steps(statement, body)
    }

    func query(_ sql: String, inOrder values: [SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.bind(inOrder: values)
        try steps(statement, body)
    }

    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int {
        try carriedOut(sql) { try $0.bind(parameters) }
    }

    func run(_ sql: String, inOrder values: [SQLValue]) throws -> Int {
        try carriedOut(sql) { try $0.bind(inOrder: values) }
    }

    private func steps(_ statement: Statement, _ body: (any ResultRow) throws -> Void) throws {
        // Left in the middle of its rows, a statement would hold its snapshot of the store.
        defer { sqlite3_reset(statement.sqliteStatement) }
        try RowSteps(statement).forEach { try body($0) }
    }

    private func carriedOut(_ sql: String, _ bind: (Statement) throws -> Void) throws -> Int {
        let statement = try database.cachedStatement(sql: sql)
        do {
            try bind(statement)
            try steps(statement) { _ in }
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            throw StoreFault.brokenReference
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreFault.brokenRule(detail: error.message ?? "")
        }
        return database.changesCount
    }
}
