import DeskModel
import Foundation
import GRDB
import ServiceModel
import Synchronization

/// A store in an SQLite file. GRDB's pool reads and writes it: WAL, one writer, readers on snapshots.
final class SQLiteDatabase: Connection {
    let pool: DatabasePool
    /// What tells that the file is still where its path leads; `nil` for a file that nobody else knows of yet.
    let files: StoreFiles?
    /// Held as long as the store is open.
    private let lock: StoreLock?
    /// The file itself.
    let path: String
    /// Why nothing can be written; `nil` where it can.
    let obstacle: StoreFault?
    /// The log of a file that was opened as one that does not change: what stands in it is not seen.
    private let unreadLog: String?
    /// Held by whoever takes three connections at once: two of them would wait for one another.
    private let pairing = Mutex(())
    /// GRDB lets a read into a pool that is being closed, and SQLite is asked about a connection that is none.
    let gate = UseGate()

    /// Opens or makes a file with the settings every Dyspo process uses. Faults tell of it as `name`.
    /// What is written is waited for, unless the file is one that is not kept.
    init(
        _ path: String, called name: String? = nil, files: StoreFiles? = nil, lock: StoreLock? = nil,
        isKept: Bool = true
    ) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 5
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = \(isKept ? "FULL" : "OFF")")
            try database.execute(sql: "PRAGMA cache_size = -4000")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // What the writer changes should find room until it is committed: a page that has to leave before is written to
            // the log several times. Memory is taken only as a transaction needs it. What a part of it has to put back if it is
            // refused is kept in memory too: in a file, SQLite writes each page once more for each part and never cuts it short.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA cache_size = -32000")
                try database.execute(sql: "PRAGMA temp_store = MEMORY")
            }
        } catch let error as DatabaseError {
            throw StoreFault(error, path: name ?? path)
        }
        self.files = files
        self.lock = lock
        self.path = path
        (obstacle, unreadLog) = (nil, nil)
    }

    /// Opens a file that cannot be written: SQLite makes nothing beside it, and every write throws `obstacle`.
    init(
        reading path: String, called name: String, files: StoreFiles, lock: StoreLock?, isUnchanging: Bool,
        _ obstacle: StoreFault
    ) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 5
        let location =
            isUnchanging ? URL(fileURLWithPath: path).absoluteString + "?immutable=1" : path
        do {
            pool = try DatabasePool(path: location, configuration: configuration)
        } catch let error as DatabaseError {
            throw StoreFault(error, path: name)
        }
        self.files = files
        self.lock = lock
        self.path = path
        self.obstacle = obstacle
        unreadLog = isUnchanging ? path + "-wal" : nil
    }

    func read<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try faultsNamed { try pool.read { try body(SQLiteStatements(database: $0)) } }
    }

    func glance<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        try faultsNamed { try pool.unsafeReentrantRead { try body(SQLiteStatements(database: $0)) } }
    }

    func readBeside<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable (any Statements) throws -> First,
        _ second: @escaping @Sendable (any Statements) throws -> Second
    ) throws -> (First, Second)? {
        try faultsNamed {
            try pairing.withLock { _ in
                let readers = ReadersBeside()
                let (one, other) = try pool.unsafeRead { watching in
                    try readers.start(watchedBy: watching) { (readers.read(pool, first), readers.read(pool, second)) }
                }
                // Both are waited for, whatever becomes of the first.
                let results = (Result { try one.value() }, Result { try other.value() })
                guard let first = try results.0.get(), let second = try results.1.get() else { return nil }
                return (first, second)
            }
        }
    }

    func write<Value>(_ body: (any Statements) throws -> Value) throws -> Value {
        if let obstacle { throw obstacle }
        return try faultsNamed {
            try pool.writeWithoutTransaction { database in
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
            let counts = try pool.read { database in
                let counts = try SQLiteStatements(database: database).rowCounts()
                try target.writeWithoutTransaction { try database.backup(to: $0) }
                return counts
            }
            try target.close()
            return counts
        }
    }

    func copyAside(to path: String, changing: (any Statements) throws -> Void) throws {
        try faultsNamed {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA synchronous = OFF")
                try database.execute(sql: "PRAGMA cache_size = -32000")
            }
            let target = try DatabaseQueue(path: path, configuration: configuration)
            try pool.read { source in
                try target.writeWithoutTransaction { try source.backup(to: $0) }
            }
            try target.write { try changing(SQLiteStatements(database: $0)) }
            try target.close()
        }
    }

    func take(over path: String) throws {
        try faultsNamed {
            let source = try DatabaseQueue(path: path)
            try source.backup(to: pool)
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try source.close()
        }
    }

    func health() throws -> DatabaseHealth {
        let files = FileManager.default
        let file = try? files.attributesOfItem(atPath: path)
        let folder = try? files.attributesOfItem(
            atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
        return try read { statements in
            DatabaseHealth(
                faults: try statements.integrityFaults(),
                journalMode: try statements.first("PRAGMA journal_mode") { try $0.text(0) } ?? "",
                engine: "SQLite " + (try statements.first("SELECT sqlite_version()") { try $0.text(0) } ?? ""),
                size: file?[.size] as? Int ?? 0, fileMode: file?[.posixPermissions] as? Int ?? 0,
                folderMode: folder?[.posixPermissions] as? Int ?? 0)
        }
    }

    func danglingRows() throws -> [String] {
        try read { statements in try statements.rows("PRAGMA foreign_key_check") { try $0.text(0) } }
    }

    func absence() -> StoreAbsence? {
        if let absence = files?.absence() {
            saveLostLog()
            return absence
        }
        // Somebody writes after all: it has to be opened anew.
        return unreadLog.map(StoreFiles.hasContent) == true ? .severed : nil
    }

    /// Every use of the pool goes through here; with one that is closed it throws ``StoreFault/closed(path:)``.
    func faultsNamed<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            guard let value = try gate.use(body) else { throw StoreFault.closed(path: path) }
            return value
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        }
    }
}

extension Statements {
    /// What SQLite's own check finds; empty for a sound file. Its heading tells nothing, unless it is all there is.
    func integrityFaults() throws -> [String] {
        let lines = try rows("PRAGMA integrity_check") { try $0.text(0) }.filter { $0 != "ok" }
            .flatMap { $0.split(separator: "\n").map(String.init) }
        let findings = lines.filter { !$0.hasPrefix("*** in database") }
        return findings.isEmpty ? lines : findings
    }
}
