import DeskModel
import Foundation

@testable import Storage

/// A store in PostgreSQL, as far as the tests need one: snapshots to read, one writer at a time.
final class PostgresConnection: Connection, @unchecked Sendable {
    private let library: Libpq
    private let folder: String
    private let writing = NSLock()
    private let lock = NSLock()
    private var idle: [PostgresSession] = []

    init(_ library: Libpq, _ folder: String) {
        self.library = library
        self.folder = folder
    }

    deinit { idle.forEach { $0.close() } }

    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// In a session of its own, which sees what is committed.
    func glance<Value>(_ body: (any Statements) throws -> Value) throws -> Value { try read(body) }

    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try writing.withLock { try transaction("BEGIN", body) }
    }

    private func transaction<Value>(_ begin: String, _ body: (any Statements) throws -> Value) throws -> Value {
        let session = try lock.withLock { idle.popLast() } ?? PostgresSession(library, folder)
        defer { lock.withLock { idle.append(session) } }
        try session.command(begin)
        do {
            let value = try body(session)
            try session.command("COMMIT")
            return value
        } catch {
            try? session.command("ROLLBACK")
            throw error
        }
    }

    func health() throws -> DatabaseHealth {
        DatabaseHealth(
            faults: [], journalMode: "", engine: "PostgreSQL", size: 0, fileMode: 0o600, folderMode: 0o700)
    }

    func danglingRows() throws -> [String] { [] }
    func absence() -> StoreAbsence? { nil }
    func copy(to path: String) throws -> [String: Int] { throw StoreFault.noPermission(path: path) }
    func copyAside(to path: String, changing: (any Statements) throws -> Void) throws {
        throw StoreFault.noPermission(path: path)
    }
    func take(over path: String) throws { throw StoreFault.noPermission(path: path) }
    func end() throws {}
}
