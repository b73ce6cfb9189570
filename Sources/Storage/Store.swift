import Foundation
import GRDB
import Glibc
public import ServiceModel

/// One company's store: an SQLite file that several processes read and write at once. The only way to its rows is a
/// `Reader` or a `Transaction`.
public final class Store: Sendable {
    public let path: String
    let connection: any Connection

    private init(path: String, connection: any Connection) {
        self.path = path
        self.connection = connection
    }

    /// Makes an empty store, readable by its owner alone. Throws `exists` when there is a file already.
    public static func create(_ path: String) throws -> Store {
        try prepareFolder(of: path)
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
        guard descriptor >= 0 else {
            throw switch errno {
            case EEXIST: StoreFault.exists(path: path)
            case ENOSPC: StoreFault.diskFull(path: path)
            case EROFS: StoreFault.readOnly(path: path)
            default: StoreFault.noPermission(path: path)
            }
        }
        Glibc.close(descriptor)
        do {
            return try connected(path)
        } catch {
            delete(path)
            throw error
        }
    }

    /// Makes the folder if it is not there, for its owner alone.
    static func prepareFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault.noPermission(path: folder)
        }
    }

    /// Opens a store and brings an older schema up to date. Each way it can fail has its own `StoreFault`.
    public static func open(_ path: String) throws -> Store {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreFault.missing(path: path) }
        guard FileManager.default.isReadableFile(atPath: path) else { throw StoreFault.noPermission(path: path) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FileManager.default.isWritableFile(atPath: path), FileManager.default.isWritableFile(atPath: folder)
        else { throw StoreFault.readOnly(path: path) }
        try requireDatabase(path)
        return try connected(path)
    }

    /// A file that does not begin as SQLite files do is refused before SQLite may touch it. An empty one is a store not
    /// yet begun.
    static func requireDatabase(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StoreFault.notADatabase(path: path)
        }
        guard let file = FileHandle(forReadingAtPath: path) else { throw StoreFault.noPermission(path: path) }
        defer { try? file.close() }
        let head = (try? file.read(upToCount: 16)) ?? Data()
        guard head.isEmpty || head == Data("SQLite format 3\0".utf8) else { throw StoreFault.notADatabase(path: path) }
    }

    private static func connected(_ path: String) throws -> Store {
        let pool = try DatabasePool.open(path)
        let store = Store(path: path, connection: pool)
        guard let number = try pool.read({ try $0.schemaNumber() }) else { throw StoreFault.notAStore(path: path) }
        guard number <= Migration.newest else {
            throw StoreFault.newerSchema(path: path, found: number, known: Migration.newest)
        }
        if number < Migration.newest {
            try pool.write { statements in
                guard let found = try statements.schemaNumber() else { throw StoreFault.notAStore(path: path) }
                try statements.migrate(from: found)
            }
        }
        return store
    }

    /// Removes a store's files.
    public static func delete(_ path: String) {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    /// Reads one consistent snapshot.
    public func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
        try connection.read { try body(Reader(statements: $0)) }
    }

    /// Runs one transaction: all of it is written and on disk when this returns, or nothing is.
    /// `random` goes into identifiers.
    public func write<Value>(
        at now: Timestamp, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        _ body: (Transaction) throws -> Value
    ) throws -> Value {
        try connection.write { statements in
            let transaction = Transaction(statements: statements, now: now, random: random)
            let value = try body(transaction)
            try transaction.keepIdentifiers()
            return value
        }
    }

    /// A copy of a store that a group shares is shared by the same group; any other is its owner's alone.
    private func shareLikeStore(_ copy: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o060 == 0o060, chown(copy, uid_t.max, status.st_gid) == 0
        else { return }
        chmod(copy, 0o660)
    }

    /// Copies the store, as of one moment and while others use it, into a new file.
    public func backup(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.exists(path: path) }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw StoreFault.noPermission(path: path) }
        shareLikeStore(path)
        do {
            try connection.copy(to: path)
        } catch {
            Self.delete(path)
            throw error
        }
    }
}
