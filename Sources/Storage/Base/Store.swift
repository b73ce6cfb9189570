package import DeskModel
import Files
import Foundation
import GRDB
import Glibc
package import ServiceModel
import Synchronization

/// One company's store: an SQLite file that several processes read and write at once. The only way to its rows is a
/// `Reader` or a `Transaction`. As long as it is open nobody can put another store in its place, and should somebody do so
/// from outside, nothing is acknowledged any more.
package final class Store: Sendable {
    /// As it was given: perhaps a link.
    package let path: String
    let connection: any Connection
    /// The file itself.
    let target: String
    private let files: StoreFiles
    private let lock: StoreLock
    private let mark = Mutex<HistoryMark?>(nil)

    private init(path: String, target: String, connection: any Connection, files: StoreFiles, lock: StoreLock) {
        self.path = path
        self.target = target
        self.connection = connection
        self.files = files
        self.lock = lock
    }

    /// Makes an empty store, readable by its owner alone. Throws `exists` when there is a file already.
    package static func create(_ path: String) throws -> Store {
        let target = try target(of: path)
        try prepareFolder(of: target)
        if FileManager.default.fileExists(atPath: target) { throw StoreFault.exists(path: path) }
        guard let lock = try StoreLock.aloneWithNoStore(target) else { throw StoreFault.exists(path: path) }
        do {
            try foundEmpty(target, called: path)
        } catch {
            lock.withdraw()
            throw error
        }
        do {
            let store = try connected(path, target, lock)
            lock.share()
            return store
        } catch {
            delete(target)
            throw error
        }
    }

    /// Makes the folder if it is not there, for its owner alone.
    static func prepareFolder(of path: String) throws {
        let folder = FilePath.folder(of: path)
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFault.noPermission(path: folder)
        }
    }

    /// Opens a store and brings an older schema up to date. Each way it can fail has its own `StoreFault`.
    package static func open(_ path: String) throws -> Store {
        let target = try target(of: path)
        try requireUsable(target, path)
        let lock = try StoreLock.shared(target)
        do {
            // While one waited for the lock, it may have gone.
            try requireUsable(target, path)
            return try connected(path, target, lock)
        } catch {
            lock.withdraw()
            throw error
        }
    }

    /// The same for whoever has the store's lock already.
    static func open(_ target: String, under lock: StoreLock) throws -> Store {
        try requireUsable(target, target)
        return try connected(target, target, lock)
    }

    private static func requireUsable(_ target: String, _ path: String) throws {
        guard FileManager.default.fileExists(atPath: target) else { throw StoreFault.missing(path: path) }
        guard FileManager.default.isReadableFile(atPath: target) else { throw StoreFault.noPermission(path: path) }
        guard FileManager.default.isWritableFile(atPath: target),
            FileManager.default.isWritableFile(atPath: FilePath.folder(of: target))
        else { throw StoreFault.readOnly(path: path) }
        try requireFile(target, path)
    }

    /// Nothing but a plain file, and not an empty one, is touched. What is in it is SQLite's to say: to read it here and
    /// close it would drop the locks of a store that this process has open.
    static func requireFile(_ target: String, _ path: String) throws {
        var status = stat()
        guard stat(target, &status) == 0, FileKind(mode: status.st_mode) == .plain else {
            throw StoreFault.notADatabase(path: path)
        }
        if status.st_size == 0 { throw StoreFault.empty(path: path) }
    }

    /// The file that a path means, links followed.
    static func target(of path: String) throws -> String {
        do {
            return try FilePath.target(path)
        } catch {
            throw StoreFault.noPermission(path: path)
        }
    }

    private static func connected(
        _ path: String, _ target: String, _ lock: StoreLock
    ) throws -> Store {
        let files = try StoreFiles(path, target: target)
        let pool = try DatabasePool.open(target, called: path)
        let store = Store(path: path, target: target, connection: pool, files: files, lock: lock)
        guard let number = try pool.read({ try $0.schemaNumber() }), number > 0 else {
            throw StoreFault.notAStore(path: path)
        }
        guard number <= Migration.newest else {
            throw StoreFault.newerSchema(path: path, found: number, known: Migration.newest)
        }
        if number < Migration.newest {
            try pool.write { statements in
                guard let found = try statements.schemaNumber() else { throw StoreFault.notAStore(path: path) }
                try statements.migrate(from: found)
            }
        }
        if let absence = files.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        store.advance(to: try pool.read { try HistoryMark.latest($0) })
        return store
    }

    /// Removes a store's files.
    package static func delete(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    /// Reads one consistent snapshot. Throws `gone` when the store is no longer what its path means.
    package func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
        if let absence = files.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        return try connection.read { try body(Reader(statements: $0)) }
    }

    /// Runs one transaction: all of it is written, on disk and where the store's path leads to when this returns, or a
    /// fault says what of it is not. Throws `gone` when the store is no longer what its path means: before anything is
    /// written, or, when that happened meanwhile, after.
    /// `random` goes into identifiers.
    package func write<Value>(
        at now: Timestamp, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        _ body: (Transaction) throws -> Value
    ) throws -> Value {
        if let absence = files.absence() { throw StoreFault.gone(path: path, absence, isWritten: false) }
        let before = mark.withLock { $0 }
        let (value, last) = try connection.write { statements in
            if let before, try !before.stands(in: statements) {
                throw StoreFault.gone(path: path, .rewritten, isWritten: false)
            }
            let transaction = Transaction(statements: statements, now: now, random: random)
            let value = try body(transaction)
            try transaction.keepIdentifiers()
            return (value, try HistoryMark.latest(statements))
        }
        advance(to: last)
        if let absence = files.absence() {
            throw StoreFault.gone(path: path, absence, isWritten: last != before)
        }
        return value
    }

    /// Lets go of the files. Needed before the same database is opened anew after its log was taken away: SQLite would share
    /// the old index with the new log. Nothing can be read or written any more.
    package func close() throws {
        do {
            try connection.close()
        } catch let error as DatabaseError {
            throw StoreFault(error, path: path)
        }
    }

    /// Why the store is no longer what its path means; `nil` while it is. Cheap enough to be asked again and again.
    package func absence() throws -> StoreAbsence? {
        if let absence = files.absence() { return absence }
        let seen = mark.withLock { $0 }
        let (stands, last) = try connection.read { statements in
            (try seen?.stands(in: statements) ?? true, try HistoryMark.latest(statements))
        }
        guard stands else { return .rewritten }
        advance(to: last)
        return nil
    }

    /// The same as far as the files say it, without a look into them.
    func pathAbsence() -> StoreAbsence? { files.absence() }

    /// Threads may come back in another order than they wrote.
    private func advance(to last: HistoryMark?) {
        mark.withLock { mark in
            if let last, last.sequence >= mark?.sequence ?? 0 { mark = last }
        }
    }
}
