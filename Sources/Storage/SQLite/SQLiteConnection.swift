import Foundation
import GRDB
import GRDBSQLite

/// GRDB's pool is the connection: WAL, one writer, readers on snapshots.
extension DatabasePool: Connection {
    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try faultsNamed { try unsafeReentrantReading { try body(SQLiteStatements(database: $0)) } }
    }

    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try faultsNamed {
            try writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try body(SQLiteStatements(database: database))
                    return .commit
                }
                return value!
            }
        }
    }

    func copy(to path: String) throws -> [String: Int] {
        try faultsNamed {
            let target = try DatabaseQueue(path: path)
            // Counted in the transaction that is copied.
            let counts = try (self as any DatabaseReader).read { database in
                let counts = try SQLiteStatements(database: database).rowCounts()
                try target.writeWithoutTransaction { try database.backup(to: $0) }
                return counts
            }
            try target.close()
            return counts
        }
    }

    func take(over path: String) throws {
        try faultsNamed {
            let source = try DatabaseQueue(path: path)
            try source.backup(to: self)
            try writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try source.close()
        }
    }

    private func unsafeReentrantReading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try (self as any DatabaseReader).read(body)
    }

    private func faultsNamed<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        }
    }
}

extension DatabasePool {
    /// Opens or makes a file with the settings every Dyspo process uses.
    static func open(_ path: String, called name: String? = nil) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 3
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = -4000")
        }
        do {
            return try DatabasePool(path: path, configuration: configuration)
        } catch let error as DatabaseError {
            throw StoreFault(error, path: name ?? path)
        }
    }
}

private struct SQLiteStatements: Statements {
    let database: Database

    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.setArguments(arguments(parameters))
        // Left in the middle of its rows, a statement would hold its snapshot of the store.
        defer { sqlite3_reset(statement.sqliteStatement) }
        try RowSteps(statement).forEach { try body($0) }
    }

    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: sql)
        do {
            try statement.execute(arguments: arguments(parameters))
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            throw StoreFault.brokenReference
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreFault.brokenRule(detail: error.message ?? "")
        }
        return database.changesCount
    }

    private func arguments(_ parameters: [String: SQLValue]) -> StatementArguments {
        StatementArguments(parameters.mapValues(\.databaseValue))
    }
}

/// The rows of a statement whose arguments are set. GRDB's own cursor makes a table of the columns' names first, which takes
/// longer than to find a row.
private final class RowSteps: DatabaseCursor {
    typealias Element = SQLiteRow

    let _statement: Statement
    var _isDone = false
    private let row: SQLiteRow

    init(_ statement: Statement) {
        _statement = statement
        row = SQLiteRow(statement: statement)
    }

    func _element(sqliteStatement: SQLiteStatement) -> SQLiteRow { row }
}

/// The row on which a statement stands. A view of the desk is hundreds of thousands of columns: they are read from SQLite
/// itself, without a value of GRDB's in between.
private struct SQLiteRow: ResultRow {
    private let statement: Statement
    private let columns: OpaquePointer

    init(statement: Statement) {
        self.statement = statement
        columns = statement.sqliteStatement
    }

    func isNull(_ column: Int) -> Bool { kind(column) == SQLITE_NULL }

    /// Of a number with a fraction the whole part, as SQLite itself takes it.
    func integer(_ column: Int) throws -> Int64 {
        switch kind(column) {
        case SQLITE_INTEGER: return sqlite3_column_int64(columns, Int32(column))
        case SQLITE_FLOAT:
            let real = sqlite3_column_double(columns, Int32(column))
            guard real >= Double(Int64.min), real < Double(Int64.max) else { throw fault(column) }
            return Int64(real)
        default: throw fault(column)
        }
    }

    func real(_ column: Int) throws -> Double {
        switch kind(column) {
        case SQLITE_INTEGER, SQLITE_FLOAT: return sqlite3_column_double(columns, Int32(column))
        default: throw fault(column)
        }
    }

    func text(_ column: Int) throws -> String {
        guard kind(column) == SQLITE_TEXT else { throw fault(column) }
        return string(column)
    }

    func fault(_ column: Int) -> StoreFault {
        .unreadableRow(table: table, detail: "\(statement.columnNames[column]): \(stored(column))")
    }

    func value(_ column: Int) -> SQLValue {
        switch kind(column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(columns, Int32(column)))
        case SQLITE_FLOAT: .real(sqlite3_column_double(columns, Int32(column)))
        case SQLITE_TEXT: .text(string(column))
        default: .null
        }
    }

    private func kind(_ column: Int) -> Int32 { sqlite3_column_type(columns, Int32(column)) }

    private func string(_ column: Int) -> String { String(cString: sqlite3_column_text(columns, Int32(column))) }

    /// What stands there, as a person reads it.
    private func stored(_ column: Int) -> DatabaseValue {
        guard kind(column) == SQLITE_BLOB else { return value(column).databaseValue?.databaseValue ?? .null }
        let count = Int(sqlite3_column_bytes(columns, Int32(column)))
        guard let bytes = sqlite3_column_blob(columns, Int32(column)) else { return Data().databaseValue }
        return Data(bytes: bytes, count: count).databaseValue
    }

    /// The table that was asked first.
    private var table: String {
        let words = statement.sql.split(whereSeparator: \.isWhitespace)
        let from = words.firstIndex { $0.uppercased() == "FROM" }
        return from.flatMap { words.indices.contains($0 + 1) ? String(words[$0 + 1]) : nil } ?? statement.sql
    }
}

extension SQLValue {
    fileprivate var databaseValue: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .integer(let value): value
        case .real(let value): value
        case .text(let value): value
        }
    }
}
