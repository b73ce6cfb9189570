import GRDB
import GRDBSQLite

/// Statements on one connection of the pool.
struct SQLiteStatements: Statements {
    let database: Database

    var dialect: any Dialect { SQLiteDialect() }

    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.bind(parameters)
        // Left in the middle of its rows, a statement would hold its snapshot of the store.
        defer { sqlite3_reset(statement.sqliteStatement) }
        try RowSteps(statement).forEach { try body($0) }
    }

    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: sql)
        do {
            try statement.bind(parameters)
            defer { sqlite3_reset(statement.sqliteStatement) }
            try RowSteps(statement).forEach { _ in }
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            throw StoreFault.brokenReference
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreFault.brokenRule(detail: error.message ?? "")
        }
        return database.changesCount
    }
}
