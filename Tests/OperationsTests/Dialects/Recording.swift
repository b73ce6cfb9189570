import DeskModel
import Foundation

@testable import Storage

/// Every statement that was said to a database, each once.
final class StatementRecord: @unchecked Sendable {
    private let lock = NSLock()
    private var found: Set<String> = []

    var texts: [String] { lock.withLock { found.sorted() } }

    func note(_ sql: String) { lock.withLock { _ = found.insert(sql) } }

    /// The same store, with an ear on it.
    func listening(to store: Store) throws -> Store {
        try Store(
            path: store.path, target: store.target,
            connection: RecordingConnection(base: store.connection, record: self))
    }
}

private struct RecordingConnection: Connection {
    let base: any Connection
    let record: StatementRecord

    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try base.read { try body(RecordingStatements(base: $0, record: record)) }
    }

    func glance<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try base.glance { try body(RecordingStatements(base: $0, record: record)) }
    }

    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try base.write { try body(RecordingStatements(base: $0, record: record)) }
    }

    func copy(to path: String) throws -> [String: Int] { try base.copy(to: path) }
    func copyAside(to path: String, changing: (any Statements) throws -> Void) throws {
        try base.copyAside(to: path) { try changing(RecordingStatements(base: $0, record: record)) }
    }
    func take(over path: String) throws { try base.take(over: path) }
    func health() throws -> DatabaseHealth { try base.health() }
    func danglingRows() throws -> [String] { try base.danglingRows() }
    func absence() -> StoreAbsence? { base.absence() }
    func end() throws { try base.end() }
}

private struct RecordingStatements: Statements {
    let base: any Statements
    let record: StatementRecord

    var dialect: any Dialect { base.dialect }

    func query(_ sql: String, _ parameters: [String: SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        // What asks for the names of tables is the dialect's own.
        if sql != dialect.tableNames { record.note(sql) }
        try base.query(sql, parameters, body)
    }

    func query(_ sql: String, inOrder values: [SQLValue], _ body: (any ResultRow) throws -> Void) throws {
        record.note(sql)
        try base.query(sql, inOrder: values, body)
    }

    func run(_ sql: String, _ parameters: [String: SQLValue]) throws -> Int {
        record.note(sql)
        return try base.run(sql, parameters)
    }

    func run(_ sql: String, inOrder values: [SQLValue]) throws -> Int {
        record.note(sql)
        return try base.run(sql, inOrder: values)
    }
}
