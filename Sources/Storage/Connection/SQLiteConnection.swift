import Foundation
import GRDB

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
        let cursor = try Row.fetchCursor(statement, arguments: arguments(parameters))
        while let row = try cursor.next() { try body(SQLiteRow(row: row, sql: sql)) }
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

private struct SQLiteRow: ResultRow {
    let row: Row
    /// What was asked.
    let sql: String

    func isNull(_ column: Int) -> Bool { row.hasNull(atIndex: column) }
    func integer(_ column: Int) throws -> Int64 { try decoded(column) }
    func real(_ column: Int) throws -> Double { try decoded(column) }
    func text(_ column: Int) throws -> String { try decoded(column) }

    /// GRDB's own subscript ends the process at a value of another kind.
    private func decoded<Value: DatabaseValueConvertible>(_ column: Int) throws -> Value {
        let stored: DatabaseValue = row[column]
        guard let value = Value.fromDatabaseValue(stored) else {
            throw fault(column)
        }
        return value
    }

    func fault(_ column: Int) -> StoreFault {
        .unreadableRow(table: table, detail: "\(Array(row.columnNames)[column]): \(row[column] as DatabaseValue)")
    }

    /// The table that was asked first.
    private var table: String {
        let words = sql.split(whereSeparator: \.isWhitespace)
        let from = words.firstIndex { $0.uppercased() == "FROM" }
        return from.flatMap { words.indices.contains($0 + 1) ? String(words[$0 + 1]) : nil } ?? sql
    }

    func value(_ column: Int) -> SQLValue {
        switch (row[column] as DatabaseValue).storage {
        case .null, .blob: .null
        case .int64(let value): .integer(value)
        case .double(let value): .real(value)
        case .string(let value): .text(value)
        }
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
